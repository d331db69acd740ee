import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { linkFields } from '../../model/records/link.ts';
import type { LinkKind } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { twinOf } from './twinOf.ts';

export interface AddLink {
  readonly fromId: Id;
  readonly toId: Id;
  readonly kind?: LinkKind;
  readonly label?: string;
}

/** Links a card to another; returns the link's id, that of the link which is there already, or null for itself. */
export const addLink: Command<AddLink, Id | null> = {
  name: 'addLink',
  run: (draft, doc, { fromId, toId, kind = 'relates', label = '' }, tools) => {
    assert(doc.cards.has(fromId) && doc.cards.has(toId), 'both cards exist');
    if (fromId === toId) return null;
    const twin = twinOf(doc, { fromId, toId, kind });
    if (twin) return twin.id;
    const id = tools.newId();
    draft.links.set(id, newRow('links', { ...fitting(linkFields, { kind, label }, []), id, fromId, toId }));
    return id;
  },
};

import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { type Link, linkFields } from '../../model/records/link.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { twinOf } from './twinOf.ts';

export type LinkPatch = Partial<Pick<Link, 'kind' | 'label'>>;

/** Sets kind and label of a link. A kind that another link of the same cards has already is not taken. */
export const setLink: Command<{ readonly id: Id; readonly patch: LinkPatch }> = {
  name: 'setLink',
  run: (draft, doc, { id, patch }) => {
    const link = defined(doc.links.get(id), 'the link');
    const { kind, ...fit } = fitting(linkFields, patch, ['id', 'fromId', 'toId', 'extra']);
    const row = defined(draft.links.get(id), 'the link');
    Object.assign(row, fit);
    if (kind !== undefined && !twinOf(doc, { ...link, kind })) row.kind = kind;
  },
};

import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { twinOf } from './twinOf.ts';

/** Lets a link lead the other way, unless such a link is there already. */
export const turnLink: Command<{ readonly id: Id }> = {
  name: 'turnLink',
  run: (draft, doc, { id }) => {
    const { fromId, toId, kind } = defined(doc.links.get(id), 'the link');
    if (twinOf(doc, { fromId: toId, toId: fromId, kind })) return;
    Object.assign(defined(draft.links.get(id), 'the link'), { fromId: toId, toId: fromId });
  },
};

import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { removeRemarks } from '../removal.ts';

/** Removes a link; its cards stay. */
export const removeLink: Command<{ readonly id: Id }> = {
  name: 'removeLink',
  run: (draft, doc, { id }) => {
    assert(doc.links.has(id), 'the link exists');
    draft.links.delete(id);
    removeRemarks(draft, doc, new Set([id]));
  },
};

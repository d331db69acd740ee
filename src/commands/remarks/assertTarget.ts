import { assert } from '../../lib/assert.ts';
import { type Doc, TABLE_NAMES } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';

/** What a remark is about must be the journey or one of its rows. */
export function assertTarget(doc: Doc, id: Id): void {
  assert(doc.journey.id === id || TABLE_NAMES.some((table) => doc[table].has(id)), 'what a remark is about exists');
}

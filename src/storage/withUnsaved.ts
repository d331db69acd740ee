import { applyChanges } from '../model/applyChanges.ts';
import type { ChangeSet } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import { withoutEarlierStamp } from './journeyStamp.ts';

/** The document as read, with the change sets that are not in the database yet. */
export function withUnsaved(doc: Doc, unsaved: readonly ChangeSet[]): Doc {
  const changes = unsaved.flatMap((changeSet) => changeSet.changes);
  const { updatedAt } = doc.journey;
  return applyChanges(
    doc,
    changes.map((change) => withoutEarlierStamp(change, updatedAt)),
  ).doc;
}

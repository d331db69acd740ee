import type { ChangeSet } from '../model/Change.ts';
import { type Id, newId } from '../model/id.ts';

/** The change set of a rename in the library: open tabs take it like any other. */
export const renaming = (id: Id, before: string, title: string): ChangeSet => ({
  id: newId(),
  label: 'setJourney',
  source: 'remote',
  changes: [{ table: 'journey', id, before: { title: before }, after: { title, updatedAt: new Date().toISOString() } }],
});

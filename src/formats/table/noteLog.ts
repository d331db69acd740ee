import type { Noted, NotePlace, TableNote, TableNotes } from './TableReading.ts';

/** Places kept of each sort; a broken table can have thousands. */
const MOST_PLACES = 100;

export interface NoteLog {
  readonly notes: TableNotes;
  readonly add: (what: TableNote, place?: NotePlace, count?: number) => void;
}

/** Collects what a reading leaves out or changes: how often, and where. */
export function createNoteLog(): NoteLog {
  const notes = new Map<TableNote, Noted>();
  return {
    notes,
    add: (what, place, count = 1) => {
      const { count: before, places } = notes.get(what) ?? { count: 0, places: [] };
      const isKept = place !== undefined && places.length < MOST_PLACES;
      notes.set(what, { count: before + count, places: isKept ? [...places, place] : places });
    },
  };
}

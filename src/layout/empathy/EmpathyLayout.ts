import type { Direction } from '../../lib/direction.ts';
import type { Id } from '../../model/id.ts';
import type { EmpathyNote } from '../../model/records/empathyNote.ts';
import type { EmpathySection, Evidence } from '../../model/scales.ts';
import type { CardBox, Marks, Rect, Tone } from '../Layout.ts';

// The geometry of one persona's empathy map, in CSS pixels at zoom 1, already mirrored for right-to-left maps.

/** The words that an empathy map itself shows, in the map's language. */
export interface EmpathyWords {
  readonly section: (section: EmpathySection) => string;
  readonly count: (n: number) => string;
  readonly evidence: (evidence: Evidence) => string;
  /** On a note that was sent to the journey: "on the map". */
  readonly onMap: string;
}

/** A note, in map coordinates; its marks are relative to its corner. */
export interface NoteBox extends Rect {
  readonly id: Id;
  readonly note: EmpathyNote;
  readonly section: EmpathySection;
  readonly barTone: Tone;
  readonly barSide: CardBox['barSide'];
  readonly border: CardBox['border'];
  readonly marks: Marks;
}

/** A section with its title row; marks are relative to its corner. */
export interface SectionBox extends Rect {
  readonly section: EmpathySection;
  readonly tone: Tone;
  /** Height of the title row; the notes begin below it. */
  readonly titleHeight: number;
  readonly marks: Marks;
  /** In their order. */
  readonly notes: readonly NoteBox[];
}

export interface EmpathyLayout {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /** In reading order: who, goal, then row by row. */
  readonly sections: readonly SectionBox[];
  /** Round the sections think and feel: the head of the persona. */
  readonly head: Rect;
  readonly notes: ReadonlyMap<Id, NoteBox>;
}

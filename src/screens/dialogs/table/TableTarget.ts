import type { Doc } from '../../../model/Doc.ts';

/** The open map, to which the cards of a table can be added. */
export interface TableTarget {
  readonly doc: Doc;
  /** The cell that lines go to, in words; null: the inbox. */
  readonly place: string | null;
  readonly add: (part: Doc) => void;
}

import type { PatchOf } from '../../../../editor/PatchOf.ts';
import type { I18n } from '../../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../../model/Doc.ts';
import type { Card } from '../../../../model/records/card.ts';
import type { Option } from '../../../cardTable/CellEditor.tsx';

/** A change that a cell asks for: fields of the card, or another place. */
export type CellChange =
  | { readonly patch: PatchOf<'setCards'> }
  | { readonly laneId: string | null }
  | { readonly stepId: string | null }
  | { readonly span: number };

/** One column where every card is a row: what it shows, how it sorts, and what it can be set to. */
export interface CardColumn {
  readonly id: string;
  readonly label: (i18n: I18n) => string;
  /** The value as a word of the form. */
  readonly raw: (card: Card, i18n: I18n) => string;
  /** The value as it is read; empty: nothing. */
  readonly shown: (card: Card, doc: Doc, i18n: I18n) => string;
  /** Numbers and places sort by this, all else by what is shown. */
  readonly rank?: (card: Card, doc: Doc) => number | null;
  /** Their values are as `raw` gives them. Absent: a line of text. */
  readonly options?: (card: Card, doc: Doc, i18n: I18n) => readonly Option[];
  /** Absent: the cell is only read here. Null: what was written is not understood, see `wanted`. */
  readonly change?: (value: string, i18n: I18n) => CellChange | null;
  /** What to write, in words. */
  readonly wanted?: (i18n: I18n) => string;
  /** Chosen in a dialog, several at once. */
  readonly opens?: 'personaIds';
  /** Kinds of card that have it; all unless told. */
  readonly of?: readonly Card['kind'][];
  readonly isFirst?: boolean;
}

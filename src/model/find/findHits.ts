import { fold, stretchesOf } from '../../lib/fold.ts';
import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import type { Card } from '../records/card.ts';
import type { EmpathyNote } from '../records/empathyNote.ts';
import { cardsInOrder, notesInOrder } from './rowsInOrder.ts';
import { type SearchedText, searchedTexts } from './searchedTexts.ts';

/** One place at which a query is found, in UTF-16 units of the stored text. */
export interface Hit {
  readonly table: 'cards' | 'empathyNotes';
  readonly id: Id;
  readonly field: SearchedText['field'];
  /** Which tag; 0 elsewhere. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Every place at which a query is found, both sides folded: in the texts, owners and tags of cards as the map is read,
 * then in the inbox, then in the empathy notes. A query without letters is found nowhere.
 */
export function findHits(doc: Doc, query: string): readonly Hit[] {
  const wanted = fold(query);
  const hits: Hit[] = [];
  if (wanted === '') return hits;
  const look = (table: Hit['table'], row: Card | EmpathyNote): void => {
    for (const { field, index, text, folded } of searchedTexts(row)) {
      if (!folded.includes(wanted)) continue;
      for (const { start, end } of stretchesOf(text, wanted))
        hits.push({ table, id: row.id, field, index, start, end });
    }
  };
  for (const card of cardsInOrder(doc)) look('cards', card);
  for (const note of notesInOrder(doc)) look('empathyNotes', note);
  return hits;
}

/** Folds all texts ahead, so that the first letter that is looked for finds them folded. */
export function foldTexts(doc: Doc): void {
  for (const card of doc.cards.values()) searchedTexts(card);
  for (const note of doc.empathyNotes.values()) searchedTexts(note);
}

/** Whether two hits are the same place. */
export const isSameHit = (a: Hit, b: Hit): boolean =>
  a.id === b.id && a.field === b.field && a.index === b.index && a.start === b.start && a.end === b.end;

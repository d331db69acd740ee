import { fold } from '../../lib/fold.ts';
import type { Card } from '../records/card.ts';
import type { EmpathyNote } from '../records/empathyNote.ts';

/** One text of a row that find looks in. `index` tells tags apart; 0 elsewhere. */
export interface SearchedText {
  readonly field: 'text' | 'owner' | 'tags';
  readonly index: number;
  readonly text: string;
  readonly folded: string;
}

const NONE: readonly SearchedText[] = [];
const known = new WeakMap<Card | EmpathyNote, readonly SearchedText[]>();

function textsOf(row: Card | EmpathyNote): readonly SearchedText[] {
  const texts: SearchedText[] = [];
  const add = (field: SearchedText['field'], index: number, text: string): void => {
    const folded = text === '' ? '' : fold(text);
    if (folded !== '') texts.push({ field, index, text, folded });
  };
  add('text', 0, row.text);
  if ('owner' in row) {
    add('owner', 0, row.owner);
    for (const [index, tag] of row.tags.entries()) add('tags', index, tag);
  }
  return texts.length === 0 ? NONE : texts;
}

/** What find looks in: the text of a card or note, a card's owner and tags. Folded once for each state of a row. */
export function searchedTexts(row: Card | EmpathyNote): readonly SearchedText[] {
  const texts = known.get(row) ?? textsOf(row);
  known.set(row, texts);
  return texts;
}

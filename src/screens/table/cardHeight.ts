import type { Language } from '../../i18n/Formats.ts';
import type { Card } from '../../model/records/card.ts';

/** CSS pixels of a line of text by the language of the interface, and of a letter; letters of a mark. On average. */
const LINE = { en: 18, fa: 21 };
const LETTER = 6;
const MARK = 11;

const linesOf = (letters: number, width: number): number => Math.ceil((letters * LETTER) / width);

/** About how high the text of a card is in a column, CSS pixels. It is measured once it is in the page. */
export function textHeight(card: Card | undefined, width: number, language: Language): number {
  const paragraphs = (card?.text ?? '').split('\n');
  return paragraphs.reduce((sum, { length }) => sum + Math.max(1, linesOf(length, width)), 0) * LINE[language];
}

/** About how high the marks below the text of a card are. */
export function marksHeight(card: Card | undefined, width: number, language: Language): number {
  if (!card) return 0;
  const { channel, owner, severity, score, measure, value, minutes, evidence, initiative, status, tags } = card;
  const set = [channel, owner, severity, score, measure ?? value, minutes, evidence, initiative, status, ...tags];
  return linesOf(set.filter((field) => field !== null).length * MARK, width) * LINE[language];
}

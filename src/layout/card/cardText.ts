import { type Direction, paragraphDirection } from '../../lib/direction.ts';
import type { Card } from '../../model/records/card.ts';

const QUOTED = /^\s*["“”„«»‘'].*["“”«»’']\s*$/s;

/** The text that a card shows: quotes get quotation marks of their direction, unless they have some. Never stored. */
export function cardText(card: Card, map: Direction): string {
  const text = card.text.trimEnd();
  if (card.kind !== 'quote' || text === '' || QUOTED.test(text)) return text;
  return paragraphDirection(text, card.direction, map) === 'rtl' ? `«${text}»` : `“${text}”`;
}

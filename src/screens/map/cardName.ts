import type { Messages } from '../../i18n/Messages.ts';
import type { Card } from '../../model/records/card.ts';

const LONGEST = 80;

/** A card in a few words: the beginning of its text, or its kind when it says nothing. */
export function cardName(messages: Messages, card: Card): string {
  const [line = ''] = card.text.trim().split('\n');
  if (line === '') return card.measure ? messages.terms.measure[card.measure] : messages.terms.cardKind[card.kind];
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

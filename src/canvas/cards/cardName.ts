import { laneName } from '../../actions/names/laneName.ts';
import type { I18n } from '../../i18n/I18nContext.tsx';
import { mapWords } from '../../i18n/mapWords.ts';
import type { Card } from '../../model/records/card.ts';
import type { Lane } from '../../model/records/lane.ts';

/** What a card is called to somebody who cannot see it: kind, text, place, and the scales that colour it. */
export function cardName(card: Card, lane: Lane, column: string, i18n: I18n): string {
  const { messages, formats } = i18n;
  const { terms, canvas } = messages;
  const words = [
    `${terms.cardKind[card.kind]}: ${card.text.trim() || canvas.noText}`,
    canvas.place(laneName(messages, lane), column),
  ];
  if (card.measure !== null || card.value !== null) words.push(mapWords(messages, formats).metric(card));
  if (card.score !== null) words.push(canvas.scored(formats.signed(card.score)));
  if (card.severity !== null) words.push(terms.severity(card.severity));
  if (card.evidence !== null) words.push(terms.evidence[card.evidence]);
  if (card.sources.length > 0) words.push(canvas.sources(card.sources.length));
  if (card.momentOfTruth) words.push(terms.momentOfTruth);
  return words.join('. ');
}

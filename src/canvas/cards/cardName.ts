import type { I18n } from '../../i18n/I18nContext.tsx';
import { mapWords } from '../../i18n/mapWords.ts';
import type { Card } from '../../model/records/card.ts';
import type { Lane } from '../../model/records/lane.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Step } from '../../model/records/step.ts';

export const laneName = (lane: Lane, { messages }: I18n): string => lane.title || messages.terms.laneKind[lane.kind];
export const stageName = (stage: Stage, { messages }: I18n): string => stage.title || messages.terms.untitled;

/** Stage, and step where the step has a title of its own. */
export const columnName = (stage: Stage, step: Step, i18n: I18n): string =>
  step.title === '' ? stageName(stage, i18n) : i18n.formats.list([stageName(stage, i18n), step.title]);

/** What a card is called to somebody who cannot see it: kind, text, place, and the scales that colour it. */
export function cardName(card: Card, lane: Lane, stage: Stage, step: Step, i18n: I18n): string {
  const { messages, formats } = i18n;
  const { terms, canvas } = messages;
  const words = [
    `${terms.cardKind[card.kind]}: ${card.text.trim() || canvas.noText}`,
    canvas.place(laneName(lane, i18n), columnName(stage, step, i18n)),
  ];
  if (card.measure !== null || card.value !== null) words.push(mapWords(messages, formats).metric(card));
  if (card.score !== null) words.push(canvas.scored(formats.signed(card.score)));
  if (card.severity !== null) words.push(terms.severity(card.severity));
  if (card.evidence !== null) words.push(terms.evidence[card.evidence]);
  if (card.sources.length > 0) words.push(canvas.sources(card.sources.length));
  if (card.momentOfTruth) words.push(terms.momentOfTruth);
  return words.join('. ');
}

import type { I18n } from '../../../i18n/I18nContext.tsx';
import { mapWords } from '../../../i18n/mapWords.ts';
import type { IconName } from '../../../lib/icons.ts';
import type { Card } from '../../../model/records/card.ts';
import { CHANNELS } from '../../../model/scales.ts';

/** One thing that is set on a card besides its text, in a few words. */
export interface CardMark {
  readonly icon: IconName | null;
  readonly text: string;
}

/** What is set on a card besides its text, in the words of the interface; nothing that is empty. */
export function cardMarks(
  card: Card,
  around: { readonly personaNames: readonly string[]; readonly linkCount: number },
  { messages, formats }: I18n,
): readonly CardMark[] {
  const words = mapWords(messages, formats);
  const { terms, table } = messages;
  const marks: CardMark[] = [];
  const add = (icon: IconName | null, text: string | null): void => {
    if (text) marks.push({ icon, text });
  };
  if (card.channel !== null)
    add(CHANNELS.find((known) => known === card.channel) ?? 'other', words.channel(card.channel));
  add(null, card.owner);
  if (card.severity !== null) add('pain', terms.severity(card.severity));
  if (card.kind === 'emotion' && card.score !== null) add('emotion', formats.signed(card.score));
  if (card.measure !== null || card.value !== null) add('metric', words.metric(card));
  if (card.minutes !== null) add('clock', terms.minutes(card.minutes));
  if (card.evidence !== null) add(null, terms.evidence[card.evidence]);
  if (card.sources.length > 0) add('file', messages.canvas.sources(card.sources.length));
  if (card.momentOfTruth) add('star', terms.momentOfTruth);
  if (card.initiative !== null) add(null, words.initiative(card.initiative));
  if (card.status !== null) add('status', words.status(card.status));
  if (around.personaNames.length > 0) add('persona', formats.list(around.personaNames));
  if (around.linkCount > 0) add('link', table.links(around.linkCount));
  if (card.span > 1) add('span', messages.canvas.spans(card.span));
  for (const tag of card.tags) add(null, `#${tag}`);
  return marks;
}

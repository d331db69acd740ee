import { type Direction, paragraphDirection } from '../../lib/direction.ts';
import type { IconName } from '../../lib/icons.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { Card } from '../../model/records/card.ts';
import { CHANNELS, type LaneKind } from '../../model/scales.ts';
import { emotionTone } from '../emotion/emotionTone.ts';
import type { FontKey, Tone } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';

/** One word or phrase of a card's meta line, with its icon at the start side. */
export interface MetaItem {
  readonly icon: IconName | null;
  readonly text: string;
  readonly direction: Direction;
  readonly font: FontKey;
  /** Of the words: a tone that can be read at this size. */
  readonly tone: Tone;
  readonly iconTone: Tone;
}

/** What surrounds a card and is named on it. */
export interface CardSurroundings {
  readonly laneKind: LaneKind;
  readonly linkCount: number;
  /** Names of the card's personas, in their order. */
  readonly personaNames: readonly string[];
}

const channelIcon = (channel: string): IconName => CHANNELS.find((known) => known === channel) ?? 'other';

/** The personas in few letters: one by name, up to three by initials, more by their number. */
function personaText(names: readonly string[], words: MapWords): string {
  if (names.length > 3) return words.count(names.length);
  return names.length === 1 ? (names[0] ?? '') : names.map((name) => [...name.trim()][0] ?? '?').join(' ');
}

/** What is set on a card besides its text, in the order in which it is shown. Nothing that is empty. */
export function metaItems(card: Card, around: CardSurroundings, words: MapWords, map: Direction): readonly MetaItem[] {
  const items: MetaItem[] = [];
  // The colour of a kind or a scale is for the icon; small words in it would be hard to read.
  const add = (icon: IconName | null, text: string, color: Tone | null = null): void => {
    if (text === '') return;
    const direction = paragraphDirection(text, 'auto', map);
    const look = color ? ({ font: 'metaStrong', tone: 'ink2' } as const) : ({ font: 'meta', tone: 'ink3' } as const);
    items.push({ icon, text, direction, ...look, iconTone: color ?? 'ink3' });
  };
  if (card.kind !== DEFAULT_CARD_KIND[around.laneKind]) add(card.kind, words.cardKind(card.kind), `kind-${card.kind}`);
  if (card.channel !== null) add(channelIcon(card.channel), words.channel(card.channel));
  add(null, card.owner);
  if (card.severity !== null) {
    const severity = Math.min(4, Math.max(0, card.severity)) as 0 | 1 | 2 | 3 | 4;
    add('pain', words.severity(card.severity), `severity${severity}`);
  }
  if (card.kind === 'emotion' && card.score !== null) {
    add('emotion', words.score(card.score), emotionTone(card.score));
  }
  if (card.measure !== null || card.value !== null) add('metric', words.metric(card));
  if (card.minutes !== null) add('clock', words.minutes(card.minutes));
  if (card.evidence !== null) add(null, words.evidence(card.evidence));
  if (card.sources.length > 0) add('file', words.count(card.sources.length));
  if (card.momentOfTruth) add('star', words.momentOfTruth, 'accent');
  if (card.initiative !== null) add(null, words.initiative(card.initiative));
  if (card.status !== null) add('status', words.status(card.status));
  if (around.personaNames.length > 0) add('persona', personaText(around.personaNames, words));
  if (around.linkCount > 0) add('link', words.count(around.linkCount));
  for (const tag of card.tags) add(null, `#${tag}`);
  return items;
}

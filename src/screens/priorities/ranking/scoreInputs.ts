import type { I18n } from '../../../i18n/I18nContext.tsx';
import { notchesOf } from '../../../model/scoring/notches.ts';
import type { CardInput, ScoreInput } from '../../../model/scoring/ScoreInput.ts';

/** Levels that have a word each, from the lowest to the highest. */
export const LEVELS: Partial<Record<ScoreInput, readonly [low: number, high: number]>> = {
  severity: [0, 4],
  frequency: [1, 5],
  impact: [1, 5],
};

/** What can be typed for an input that is no level. */
const LIMITS: Partial<Record<ScoreInput, readonly [low: number, high: number | null]>> = {
  reach: [0, null],
  confidence: [0, 100],
  effort: [0.01, null],
  ease: [1, 10],
  importance: [0, 10],
  satisfaction: [0, 10],
};
const limitsOf = (input: CardInput): readonly [low: number, high: number | null] =>
  LEVELS[input] ?? LIMITS[input] ?? [0, null];

/** Whether a card can hold the value. */
export function isWithin(input: CardInput, value: number): boolean {
  const [low, high] = limitsOf(input);
  return value >= low && (high === null || value <= high) && (LEVELS[input] === undefined || Number.isInteger(value));
}

/** Which numbers an input takes, in words. */
export function limitWords({ messages, formats }: I18n, input: CardInput): string {
  const [low, high] = limitsOf(input);
  const words = messages.priorities;
  if (high === null)
    return input === 'effort' ? words.above(formats.number(0)) : messages.common.numberAtLeast(formats.number(low));
  return words.between(formats.number(low), formats.number(high));
}

/** What a value turns into when nothing is there yet and a notch is asked for: the middle of the scale. */
const MIDDLE: Readonly<Record<CardInput, number>> = {
  severity: 2,
  frequency: 3,
  reach: 100,
  impact: 3,
  confidence: 80,
  effort: 1,
  ease: 5,
  importance: 5,
  satisfaction: 5,
};

/** The value one notch higher or lower; null where the scale ends. */
export function moved(input: CardInput, value: number | null, by: 1 | -1): number | null {
  if (value === null) return MIDDLE[input];
  return notchesOf(input, value).find((next) => (by > 0 ? next > value : next < value)) ?? null;
}

/** The name of an input. */
export const inputName = ({ messages }: I18n, input: ScoreInput): string =>
  input === 'votes' ? messages.priorities.column.votes : messages.inspector.field[input];

/** The word of a level; '' for inputs that are plain numbers. */
export function levelWord({ messages }: I18n, input: ScoreInput, level: number): string {
  const words: Readonly<Record<number, string>> =
    input === 'severity'
      ? messages.terms.severityLevel
      : input === 'frequency'
        ? messages.inspector.frequencyLevel
        : input === 'impact'
          ? messages.inspector.impactLevel
          : {};
  return words[level] ?? '';
}

/** A value of an input with its unit or word. */
export function inputValue(i18n: I18n, input: ScoreInput, value: number): string {
  const { formats, messages } = i18n;
  const words = messages.priorities.value;
  const word = levelWord(i18n, input, value);
  if (word !== '') return words.level(value, word);
  if (input === 'confidence') return formats.number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
  if (input === 'effort') return words.effort(value);
  if (input === 'reach') return words.reach(value);
  return input === 'votes' ? words.votes(value) : formats.number(value);
}

import { fold } from '../../lib/fold.ts';
import { parseDecimal } from '../../lib/parseDecimal.ts';

/** The ends of a scale of feelings. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

export const EMOTION_SCALES: readonly Scale[] = [
  { min: -2, max: 2 },
  { min: -3, max: 3 },
  { min: -5, max: 5 },
  { min: -10, max: 10 },
  { min: 1, max: 5 },
  { min: 0, max: 5 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
];

/** Feelings in words, from very negative to very positive. */
const WORDS: Readonly<Record<-2 | -1 | 0 | 1 | 2, string>> = {
  [-2]: 'very negative|very unhappy|very dissatisfied|very bad|terrible|awful|angry|furious|frustrated|very frustrated|hate|desperate|بسیار منفی|خیلی منفی|بسیار ناراضی|خیلی ناراضی|خیلی بد|بسیار بد|افتضاح|عصبانی|خشمگین|متنفر|ناامید|😡|🤬|😠|😭|😤|💔',
  [-1]: 'negative|unhappy|dissatisfied|bad|sad|annoyed|anxious|worried|confused|nervous|stressed|bored|disappointed|uncertain|منفی|ناراضی|بد|غمگین|ناراحت|نگران|مضطرب|سردرگم|گیج|دلخور|کلافه|خسته|😞|🙁|☹|☹️|😕|😟|😢|😔|😒|😩|👎',
  0: 'neutral|ok|okay|fine|so-so|indifferent|mixed|calm|خنثی|معمولی|متوسط|بی تفاوت|عادی|آرام|😐|😑|😶|🤔|😌',
  1: 'positive|happy|satisfied|good|glad|curious|hopeful|interested|confident|relieved|content|مثبت|راضی|خوب|خوشحال|شاد|کنجکاو|امیدوار|علاقه‌مند|مطمئن|آسوده|🙂|😊|😀|😃|☺|☺️|😉|👍|🙌',
  2: 'very positive|very happy|very satisfied|very good|great|excellent|delighted|excited|amazing|love|thrilled|proud|بسیار مثبت|خیلی مثبت|بسیار راضی|خیلی راضی|عالی|خیلی خوب|بسیار خوب|مشعوف|هیجان‌زده|ذوق‌زده|عاشق|😍|🥰|🤩|😄|😁|😆|❤|❤️|🎉|🥳',
};
const SCORES = new Map(
  Object.entries(WORDS).flatMap(([score, words]) =>
    words.split('|').map((word) => [fold(word), Number(score)] as const),
  ),
);
const EMOJI = /^(\p{Extended_Pictographic}\uFE0F?)\s*/u;

/** A feeling as it was written: a number of some scale (`of`: the scale it names itself), or a score by a word. */
export type Feeling =
  | { readonly kind: 'number'; readonly value: number; readonly of: Scale | null; readonly text: string }
  | { readonly kind: 'score'; readonly score: number; readonly text: string };

const NUMBER =
  /^\(?([+\-\u2212\u2013]?[\d۰-۹٠-٩]+(?:[.,٫][\d۰-۹٠-٩]+)?)\)?(?:\s*(?:\/|از|of|out of)\s*([\d۰-۹٠-٩]+)|\s*([%٪]))?(?=$|[\s:;,،–—-])[\s:;,،–—-]*/u;

/** The number with a comma for its decimals read as such: feelings have no thousands. */
const decimal = (text: string): number | null => parseDecimal(text.replace(/^\+/, '').replace(',', '.'));

/** What a cell says of a feeling; null: nothing that can be placed on a scale. */
export function readFeeling(cell: string): Feeling | null {
  const text = cell.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').trim();
  const whole = SCORES.get(fold(text));
  if (whole !== undefined) return { kind: 'score', score: whole, text: EMOJI.test(text) ? '' : text };
  const emoji = EMOJI.exec(text);
  const smile = emoji && SCORES.get(fold(emoji[1] ?? ''));
  if (emoji && smile !== null && smile !== undefined)
    return { kind: 'score', score: smile, text: text.slice(emoji[0].length) };
  const number = NUMBER.exec(text);
  const value = number && decimal(number[1] ?? '');
  if (number && value !== null) {
    const top = number[3] ? 100 : decimal(number[2] ?? '');
    const of = top === null || top <= 1 ? null : { min: top === 100 ? 0 : Math.min(1, value), max: top };
    return { kind: 'number', value, of, text: text.slice(number[0].length) };
  }
  const parts = text.split(/[,،;؛/\n]|\sو\s|\sand\s/).map((part) => SCORES.get(fold(part)));
  if (parts.length < 2 || parts.some((score) => score === undefined)) return null;
  const sum = parts.reduce<number>((total, score) => total + (score ?? 0), 0);
  return { kind: 'score', score: Math.round((sum / parts.length) * 2) / 2, text };
}

/** Whether every number that does not name its scale is on this one. */
export const areOnScale = (feelings: readonly (Feeling | null)[], { min, max }: Scale): boolean =>
  bareNumbers(feelings).every((value) => value >= min && value <= max);

const bareNumbers = (feelings: readonly (Feeling | null)[]): readonly number[] =>
  feelings.flatMap((feeling) => (feeling?.kind === 'number' && !feeling.of ? [feeling.value] : []));

/** The smallest known scale that all the numbers fit on; null: none does, or there are no numbers. */
export function guessScale(feelings: readonly (Feeling | null)[]): Scale | null {
  const values = bareNumbers(feelings);
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const fits = ({ min, max }: Scale): boolean => least >= min && most <= max;
  if (least < 0) return EMOTION_SCALES.find((scale) => scale.min < 0 && fits(scale)) ?? null;
  return EMOTION_SCALES.find((scale) => scale.min >= 0 && fits(scale)) ?? null;
}

/** The feeling on Safar's scale, −2 to +2 in halves; null: it lies outside the scale that it is said to have. */
export function toScore(feeling: Feeling, scale: Scale | null): number | null {
  if (feeling.kind === 'score') return feeling.score;
  const { min, max } = feeling.of ?? scale ?? { min: 0, max: -1 };
  if (feeling.value < min || feeling.value > max) return null;
  return Math.round((((feeling.value - min) / (max - min)) * 4 - 2) * 2) / 2 + 0;
}

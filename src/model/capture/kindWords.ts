import { fold } from '../../lib/fold.ts';
import type { CardKind } from '../scales.ts';

/** The kinds that a line of text can make. An image needs a file. */
export type CapturedKind = Exclude<CardKind, 'image'>;

/** What people type for a kind, in both languages whatever the interface speaks; the first of each is the main one. */
export const KIND_WORDS: Readonly<
  Record<CapturedKind, { readonly en: readonly string[]; readonly fa: readonly string[] }>
> = {
  action: { en: ['action', 'customer action', 'step'], fa: ['کنش', 'کنش مشتری', 'اقدام'] },
  touchpoint: { en: ['touchpoint', 'touch point'], fa: ['تماس', 'نقطه تماس'] },
  thought: { en: ['thought', 'think'], fa: ['فکر', 'اندیشه'] },
  quote: { en: ['quote', 'said'], fa: ['نقل‌قول', 'گفته'] },
  emotion: { en: ['emotion', 'feeling', 'mood'], fa: ['احساس', 'حس'] },
  pain: { en: ['pain', 'pain point', 'problem'], fa: ['درد', 'نقطه درد', 'مشکل'] },
  opportunity: { en: ['opportunity', 'opp', 'idea'], fa: ['فرصت', 'ایده'] },
  metric: { en: ['metric', 'kpi', 'measure'], fa: ['شاخص', 'سنجه'] },
  process: { en: ['process'], fa: ['فرایند'] },
  evidence: { en: ['evidence', 'proof', 'physical evidence'], fa: ['شواهد', 'شاهد', 'شواهد فیزیکی'] },
  note: { en: ['note'], fa: ['یادداشت'] },
  question: { en: ['question', 'ask'], fa: ['پرسش', 'سؤال'] },
};

const KINDS = Object.keys(KIND_WORDS) as readonly CapturedKind[];
const folded = KINDS.flatMap((kind) =>
  [...KIND_WORDS[kind].en, ...KIND_WORDS[kind].fa].map((word) => ({ kind, word: fold(word) })),
);

/** A word as it is compared: an underscore stands for a space. */
export const foldWord = (word: string): string => fold(word.replaceAll('_', ' '));

/** The kinds that a word names or begins to name, the best first. An empty word: all. */
export function kindsFor(word: string): readonly CapturedKind[] {
  const wanted = foldWord(word);
  if (wanted === '') return KINDS;
  const whole = folded.filter((known) => known.word === wanted);
  const begun = folded.filter((known) => known.word.startsWith(wanted));
  return [...new Set([...whole, ...begun].map(({ kind }) => kind))];
}

/** The kind that a word names: whole, or by its first letters (two at least, so that a stray “#a” stays a word). */
export const kindOf = (word: string): CapturedKind | null =>
  foldWord(word).length < 2 ? null : (kindsFor(word)[0] ?? null);

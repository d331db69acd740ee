import { fold } from '../../lib/fold.ts';
import { parseDecimal } from '../../lib/parseDecimal.ts';
import { kindOf } from '../../model/capture/kindWords.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { CardKind } from '../../model/scales.ts';
import { laneRoleOf } from './headerWords.ts';

/** Words of closed lists in both languages; the word of the list itself fits too. */
const VALUES: readonly (readonly [value: string, words: string])[] = [
  ['observed', 'observed|seen|data|مشاهده‌شده|مشاهده شده|مشاهده'],
  ['reported', 'reported|said|interview|survey|گفته‌شده|گفته شده|گزارش‌شده|مصاحبه'],
  ['assumed', 'assumed|assumption|hypothesis|guess|فرض|فرضیه|حدس'],
  ['proposed', 'proposed|proposal|future|پیشنهادی|پیشنهاد'],
  ['open', 'open|new|to do|todo|backlog|باز|جدید'],
  ['planned', 'planned|scheduled|ready|برنامه‌ریزی‌شده|برنامه ریزی شده'],
  ['inProgress', 'in progress|doing|started|wip|در حال انجام|در جریان'],
  ['done', 'done|closed|resolved|complete|completed|انجام‌شده|انجام شده|بسته'],
  ['dropped', 'dropped|cancelled|canceled|rejected|wont do|کنارگذاشته‌شده|لغو شده|رد شده'],
  ['4', 'catastrophe|critical|blocker|urgent|highest|فاجعه|بحرانی'],
  ['3', 'major|high|severe|جدی|زیاد|بالا'],
  ['2', 'minor|medium|moderate|جزئی|متوسط'],
  ['1', 'cosmetic|low|trivial|lowest|ظاهری|کم|پایین'],
  ['0', 'none|no|هیچ'],
];
const BY_WORD = new Map(
  VALUES.flatMap(([value, words]) => words.split('|').map((word) => [fold(word), value] as const)),
);

/** The value of a closed list that a word means; null: none. */
export const oneOf = <T extends string>(list: readonly T[], text: string): T | null => {
  const folded = fold(text);
  return list.find((value) => fold(value) === folded) ?? list.find((value) => value === BY_WORD.get(folded)) ?? null;
};

/** A whole number of a scale; null: it is none, or lies outside. */
export const within = (text: string, min: number, max: number): number | null => {
  const value = parseDecimal(text);
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? value : null;
};

/** The items of a cell that lists several. */
export const listOf = (text: string): readonly string[] =>
  text.split(/[,،;؛\n|]/).flatMap((item) => (item.trim() === '' ? [] : [item.trim().slice(0, 200)]));

/** 0 to 4 by words or numbers; a column with a 5 in it counts from 1 to 5. */
export function severityOf(text: string, fromOne: boolean): number | null {
  const value = parseDecimal(text);
  if (value === null) return within(BY_WORD.get(fold(text)) ?? '', 0, 4);
  return within(String(fromOne ? value - 1 : value), 0, 4);
}

/** The kind of card that a word names, also by the kind of a lane ("Pain points"); null: not known. */
export function cardKindOf(text: string): CardKind | null {
  const role = laneRoleOf(text);
  return kindOf(text) ?? (role === null || role === 'goal' || role === 'skip' ? null : DEFAULT_CARD_KIND[role]);
}

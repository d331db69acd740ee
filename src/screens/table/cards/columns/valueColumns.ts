import type { PatchOf } from '../../../../editor/PatchOf.ts';
import type { I18n } from '../../../../i18n/I18nContext.tsx';
import { readDay, writeDay } from '../../../../lib/calendarDay.ts';
import { parseDecimal } from '../../../../lib/parseDecimal.ts';
import { LIMITS } from '../../../../model/limits.ts';
import type { Card } from '../../../../model/records/card.ts';
import type { Option } from '../../../cardTable/CellEditor.tsx';
import type { CardColumn } from './CardColumn.ts';

// Columns by what they hold: words of a list, texts, numbers, levels, days, yes or no.

type FieldsOf<T> = {
  [K in keyof Card]-?: [Card[K]] extends [T | null] ? (K extends keyof PatchOf<'setCards'> ? K : never) : never;
}[keyof Card];
type Label = keyof I18n['messages']['inspector']['field'];
type Kinds = readonly Card['kind'][];
interface Rest {
  readonly of?: Kinds;
  readonly isFirst?: boolean;
}

const labelOf =
  (id: Label) =>
  ({ messages }: I18n): string =>
    messages.inspector.field[id];
const notSet = ({ messages }: I18n): Option => ({ value: '', label: messages.inspector.notSet });

/** One of a list of words; null where the field may be empty. */
export function choiceColumn<T extends string>(
  id: FieldsOf<string> & Label,
  values: readonly T[],
  nameOf: (i18n: I18n, value: T) => string,
  { isNeeded = false, ...rest }: Rest & { readonly isNeeded?: boolean } = {},
): CardColumn {
  const known = (value: string): T | undefined => values.find((one) => one === value);
  return {
    id,
    label: labelOf(id),
    raw: (card) => card[id] ?? '',
    shown: (card, _doc, i18n) => {
      const value = known(card[id] ?? '');
      return value === undefined ? '' : nameOf(i18n, value);
    },
    options: (_card, _doc, i18n) => [
      ...(isNeeded ? [] : [notSet(i18n)]),
      ...values.map((value) => ({ value, label: nameOf(i18n, value) })),
    ],
    change: (value) => ({ patch: { [id]: known(value) ?? null } }),
    ...rest,
  };
}

export const textColumn = (id: FieldsOf<string> & Label, rest: Rest = {}): CardColumn => ({
  id,
  label: labelOf(id),
  raw: (card) => card[id] ?? '',
  shown: (card) => card[id] ?? '',
  change: (value) => ({ patch: { [id]: value.slice(0, LIMITS.textLength) } }),
  ...rest,
});

/** A number within limits, in digits of any script. */
export function numberColumn(
  id: FieldsOf<number> & Label,
  { min = -Infinity, max = Infinity, whole = false, ...rest }: Rest & NumberLimits = {},
): CardColumn {
  return {
    id,
    label: labelOf(id),
    raw: (card, { formats }) => {
      const value = card[id];
      return value === null ? '' : formats.number(value, { maximumFractionDigits: 6, useGrouping: false });
    },
    shown: (card, _doc, { formats }) => {
      const value = card[id];
      return value === null ? '' : formats.number(value, { maximumFractionDigits: 6 });
    },
    rank: (card) => card[id],
    change: (text) => {
      if (text.trim() === '') return { patch: { [id]: null } };
      const value = parseDecimal(text);
      const isFine = value !== null && value >= min && value <= max && (!whole || Number.isInteger(value));
      return isFine ? { patch: { [id]: value } } : null;
    },
    wanted: ({ messages: { common }, formats }) =>
      min === -Infinity
        ? common.numberWanted
        : max === Infinity
          ? common.numberAtLeast(formats.number(min))
          : common.numberBetween(formats.number(min), formats.number(max)),
    ...rest,
  };
}
interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A whole level with a word. */
export const levelColumn = (
  id: 'severity' | 'frequency' | 'impact',
  from: number,
  to: number,
  wordOf: (i18n: I18n, n: number) => string,
  rest: Rest,
): CardColumn => ({
  id,
  label: labelOf(id),
  raw: (card) => String(card[id] ?? ''),
  shown: (card, _doc, i18n) => {
    const value = card[id];
    return value === null ? '' : `${i18n.formats.number(value)} · ${wordOf(i18n, value)}`;
  },
  rank: (card) => card[id],
  options: (_card, _doc, i18n) => [
    notSet(i18n),
    ...Array.from({ length: to - from + 1 }, (_, index) => index + from).map((n) => ({
      value: String(n),
      label: `${i18n.formats.number(n)} · ${wordOf(i18n, n)}`,
    })),
  ],
  change: (value) => ({ patch: { [id]: value === '' ? null : Number(value) } }),
  ...rest,
});

/** A day in the calendar of the user. */
export const dayColumn = (id: 'measuredOn', rest: Rest): CardColumn => {
  const words = (iso: string | null, { formats }: I18n): string =>
    iso === null ? '' : formats.inDigits(writeDay(iso, formats.calendar));
  return {
    id,
    label: labelOf(id),
    raw: (card, i18n) => words(card[id], i18n),
    shown: (card, _doc, i18n) => words(card[id], i18n),
    rank: (card) => (card[id] === null ? null : Date.parse(card[id])),
    change: (text, { formats }) => {
      const iso = text.trim() === '' ? null : readDay(text, formats.calendar);
      return iso === null && text.trim() !== '' ? null : { patch: { [id]: iso } };
    },
    wanted: (i18n) => i18n.messages.common.dayWanted(words('2025-11-03', i18n)),
    ...rest,
  };
};

/** Yes or no. */
export const flagColumn = (id: 'momentOfTruth', rest: Rest): CardColumn => ({
  id,
  label: labelOf(id),
  raw: (card) => (card[id] ? 'yes' : ''),
  shown: (card, _doc, { messages }) => (card[id] ? messages.table.yes : ''),
  options: (_card, _doc, { messages }) => [
    { value: '', label: messages.table.no },
    { value: 'yes', label: messages.table.yes },
  ],
  change: (value) => ({ patch: { [id]: value === 'yes' } }),
  ...rest,
});

import { latinDigits } from './parseDecimal.ts';

/** The calendars in which days are written and read; days themselves are ISO dates (`2025-11-03`). */
export type Calendar = 'gregory' | 'persian';

/** A day of a calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

const gregorianDay = (date: Date): CalendarDay => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

function dayOf(date: Date, calendar: Calendar): CalendarDay {
  if (calendar === 'gregory') return gregorianDay(date);
  const part = { year: 0, month: 0, day: 0 };
  for (const { type, value } of persian.formatToParts(date))
    if (type === 'year' || type === 'month' || type === 'day') part[type] = Number(value);
  return part;
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The day of an ISO date in a calendar. */
export const dayOfIso = (iso: string, calendar: Calendar): CalendarDay => dayOf(dateOf(iso), calendar);

/**
 * The ISO date of a day in a calendar; null for a day that the calendar does not have (31 Mehr, 30 February).
 * Years 1 to 9000.
 */
export function isoOfDay({ year, month, day }: CalendarDay, calendar: Calendar): string | null {
  if (year < 1 || year > 9000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  // The Persian year begins about 21 March of the year + 621; its first six months have 31 days.
  const guess = calendar === 'gregory' ? new Date(0) : new Date(Date.UTC(year + 621, 2, 20));
  if (calendar === 'gregory') guess.setUTCFullYear(year, month - 1, day);
  else guess.setTime(guess.getTime() + (Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1) * DAY_MS);
  for (const days of [0, 1, 2, -1, -2]) {
    const date = new Date(guess.getTime() + days * DAY_MS);
    const found = dayOf(date, calendar);
    if (found.year === year && found.month === month && found.day === day) return isoOf(date);
  }
  return null;
}

/** The ISO date some days later, or earlier. */
export const isoDaysLater = (iso: string, days: number): string =>
  isoOf(new Date(dateOf(iso).getTime() + days * DAY_MS));

const LATEST_PERSIAN_YEAR = 1700;
const pad = (n: number, length: number): string => String(n).padStart(length, '0');

/** A day as people type it, year first: `1404/08/12`, `2025-11-03`. In Latin digits. */
export function writeDay(iso: string, calendar: Calendar): string {
  const { year, month, day } = dayOfIso(iso, calendar);
  return [pad(year, 4), pad(month, 2), pad(day, 2)].join(calendar === 'persian' ? '/' : '-');
}

/**
 * The ISO date of a day that was typed: year, month, day (or day, month, year) with any separator, or eight digits, in
 * any digits. Years after 1700 are Gregorian in the Persian calendar too. Null: it is no day.
 */
export function readDay(text: string, calendar: Calendar): string | null {
  const plain = latinDigits(text).replace(/[\u200c\u200e\u200f\u061c\u2066-\u2069]/g, '');
  const parts = /^\d{8}$/.test(plain.trim())
    ? [plain.trim().slice(0, 4), plain.trim().slice(4, 6), plain.trim().slice(6)]
    : plain.trim().split(/\s*[-/.،\s]\s*/);
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = '', second = '', third = ''] = parts;
  const [year, day] = first.length > 2 ? [first, third] : [third, first];
  if (year.length < 3) return null;
  const wanted = { year: Number(year), month: Number(second), day: Number(day) };
  return isoOfDay(wanted, wanted.year > LATEST_PERSIAN_YEAR ? 'gregory' : calendar);
}

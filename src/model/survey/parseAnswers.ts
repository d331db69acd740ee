import { latinDigits } from '../../lib/parseDecimal.ts';
import { SURVEY_SCALES, type SurveyMeasure } from './SurveyMethod.ts';
import type { Counts } from './surveyResult.ts';

/** Why a row cannot be an answer. */
export type AnswerFaultCode = 'notNumber' | 'decimal' | 'outOfScale' | 'severalValues';

export interface AnswerFault {
  /** As the pasted text counts its rows, from 1. */
  readonly row: number;
  readonly text: string;
  readonly code: AnswerFaultCode;
}

/** A column of answers, read. With a fault nothing of it is to be used. */
export interface Answers {
  readonly counts: Counts;
  readonly n: number;
  /** Rows between answers where nothing stands. */
  readonly blanks: number;
  /** Words over the column, left out; null: none. */
  readonly heading: string | null;
  readonly faults: readonly AnswerFault[];
  /** Rows beyond `MOST_ANSWERS`, not read. */
  readonly isTooLong: boolean;
}

/** Rows that are read at most: more than any survey of a touchpoint. */
export const MOST_ANSWERS = 100_000;

/** Marks that copying brings along: bidi controls, joiners, byte order mark; and the quotes of CSV. */
const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff"]/g;
const NUMBER = /^([+\-\u2212\u2013]?)(\d+)(?:[.,٫](\d+))?$/;
const SEVERAL = /\d[\s,،;؛]+[+\-\u2212]?\d/;
const BETWEEN = / *[\t,،;؛] *|\s+/;

const bare = (text: string): string => text.replace(MARKS, '').trim();
const plainOf = (text: string): string => latinDigits(bare(text));

/** A whole number, or why it is none. */
function wholeOf(plain: string): number | 'notNumber' | 'decimal' {
  const [whole, sign, digits, fraction] = NUMBER.exec(plain) ?? [];
  if (whole === undefined || digits === undefined) return 'notNumber';
  // Sheets write whole numbers as 9.0 where the column is formatted so.
  if (fraction !== undefined && /[1-9]/.test(fraction)) return 'decimal';
  return Number(digits) * (sign === '' || sign === '+' ? 1 : -1);
}

/** The rows of the text; a single row is taken apart, so that a row of a sheet reads like a column. */
function rowsOf(text: string): readonly string[] {
  const rows = text.split(/\r\n|\r|\n/);
  while (rows.length > 0 && plainOf(rows.at(-1) ?? '') === '') rows.pop();
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 && /\d/.test(plainOf(only)) ? bare(only).split(BETWEEN) : rows;
}

/**
 * Reads answers that were pasted from a sheet: one a row, whole numbers on the scale of the measure, in Latin, Persian
 * or Arabic digits. Empty rows are counted, not answers; words in the first row are a heading. Everything else is a
 * fault with its row. Total: reads any text.
 */
export function parseAnswers(text: string, measure: SurveyMeasure): Answers {
  const { least, most } = SURVEY_SCALES[measure];
  const rows = rowsOf(text);
  const counts = new Map<number, number>();
  const faults: AnswerFault[] = [];
  let n = 0;
  let blanks = 0;
  let heading: string | null = null;
  rows.slice(0, MOST_ANSWERS).forEach((text, index) => {
    const plain = plainOf(text);
    const isFirst = n + faults.length === 0 && heading === null;
    if (plain === '') {
      blanks++;
      return;
    }
    if (isFirst && !/\d/.test(plain)) {
      heading = text.trim();
      return;
    }
    const answer = wholeOf(plain);
    const fault = (code: AnswerFaultCode) => faults.push({ row: index + 1, text: text.trim(), code });
    if (typeof answer === 'string') fault(answer === 'notNumber' && SEVERAL.test(plain) ? 'severalValues' : answer);
    else if (answer < least || answer > most) fault('outOfScale');
    else {
      n++;
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
  });
  return { counts, n, blanks, heading, faults, isTooLong: rows.length > MOST_ANSWERS };
}

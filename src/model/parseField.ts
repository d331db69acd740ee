import * as v from 'valibot';
import type { Json } from '../lib/json.ts';
import type { Field } from './field.ts';
import type { IssueDone, IssueWhat } from './Issue.ts';

/** What one field holds after parsing. `value` undefined: it cannot stand (a required field that is broken). */
export interface ParsedField {
  readonly value: unknown;
  readonly found: readonly { readonly path: string; readonly what: IssueWhat; readonly done: IssueDone }[];
}

/**
 * One field of a row, total: what fits is taken; a text or list that is too long is cut; an item of a list that does
 * not fit is left out; anything else becomes the fallback. A number outside its scale becomes null, never the
 * nearest bound: the file said something that this scale cannot say.
 */
export function parseField(field: Field<unknown>, value: Json): ParsedField {
  // All issues only where items can be left out one by one: a hostile value could make millions of them.
  const first = v.safeParse(field.schema, value, { abortEarly: !Array.isArray(value) });
  if (first.success) return { value: first.output, found: [] };
  const mended = mend(value, first.issues);
  if (mended) {
    const second = v.safeParse(field.schema, mended.value);
    if (second.success) return { value: second.output, found: mended.found };
  }
  const what = typeof value === 'number' && first.issues.every(isScaleIssue) ? 'outOfScale' : 'invalid';
  const done = field.fallback === null ? 'cleared' : 'defaulted';
  return { value: field.fallback, found: [{ path: '', what, done }] };
}

const SCALE_ISSUES = new Set(['min_value', 'max_value', 'gt_value', 'integer', 'multiple_of', 'finite']);
const isScaleIssue = (issue: v.BaseIssue<unknown>) => SCALE_ISSUES.has(issue.type);

type Found = ParsedField['found'][number];

function mend(value: Json, issues: readonly v.BaseIssue<unknown>[]): { value: Json; found: readonly Found[] } | null {
  let result = value;
  const found: Found[] = [];
  const dropped = new Set<number>();
  for (const issue of issues) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    if (issue.type === 'max_length' && typeof issue.requirement === 'number') {
      result = replaceAt(result, keys, (long) => cut(long, issue.requirement as number));
      found.push({ path, what: 'tooLong', done: 'truncated' });
    } else if (typeof keys[0] === 'number') {
      if (!dropped.has(keys[0])) found.push({ path: `[${keys[0]}]`, what: 'invalid', done: 'itemDropped' });
      dropped.add(keys[0]);
    } else return null;
  }
  if (Array.isArray(result)) result = (result as readonly Json[]).filter((_, index) => !dropped.has(index));
  return { value: result, found };
}

/** Cuts a text (never through a surrogate pair) or a list. */
function cut(value: Json, length: number): Json {
  if (typeof value === 'string')
    return value.slice(0, /[\uD800-\uDBFF]/.test(value[length - 1] ?? '') ? length - 1 : length);
  return Array.isArray(value) ? value.slice(0, length) : value;
}

function replaceAt(value: Json, keys: readonly (string | number)[], change: (value: Json) => Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.map((item, index) => (index === key ? replaceAt(item, rest, change) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = value as { readonly [name: string]: Json };
  return { ...members, [key]: replaceAt(members[key] ?? null, rest, change) };
}

import { cleanJson, isRecord, isUnsafeKey } from '../lib/cleanJson.ts';
import type { Json } from '../lib/json.ts';
import { JOURNEY_FIELDS, type Rows, TABLE_FIELDS, type TableName } from './Doc.ts';
import type { Fields } from './field.ts';
import type { Issue } from './Issue.ts';
import { LIMITS } from './limits.ts';
import { parseField } from './parseField.ts';
import { preparedFields } from './preparedFields.ts';
import type { Journey } from './records/journey.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** A row from outside. `row` null: it cannot stand; the last issue says why. */
export interface ParsedRow<R> {
  readonly row: R | null;
  readonly issues: readonly Issue[];
}

/**
 * A row of a table from any value, total. Absent fields take their fallback; broken ones too, with an issue; a row
 * without a required field is refused. Fields that this version does not know are kept in `extra`; unsafe names
 * (`__proto__`…) are refused. References are not looked at: repairDoc does that for the whole document. Members that
 * are named in `aside` are passed over.
 */
export const parseRow = <T extends TableName>(
  table: T,
  raw: unknown,
  path: string,
  aside: ReadonlySet<string> = NOTHING,
): ParsedRow<Rows[T]> => parseFields(TABLE_FIELDS[table], raw, path, aside) as ParsedRow<Rows[T]>;

/** The journey row from any value. */
export const parseJourney = (raw: unknown, path: string, aside: ReadonlySet<string> = NOTHING): ParsedRow<Journey> =>
  parseFields(JOURNEY_FIELDS, raw, path, aside) as ParsedRow<Journey>;

function parseFields(fields: Fields, raw: unknown, path: string, aside: ReadonlySet<string>): ParsedRow<object> {
  if (!isRecord(raw)) return { row: null, issues: [{ path, what: 'notAnObject', done: 'rowDropped' }] };
  const issues: Issue[] = [];
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const json = (value: unknown, name: string): Json | undefined =>
    typeof value === 'string'
      ? value
      : cleanJson(
          value,
          LIMITS.nesting,
          (inner) => issues.push({ path: at(inner), what: 'unsafeKey', done: 'fieldDropped' }),
          name,
        );

  const bounded = (value: unknown, name: string): unknown => {
    if (!Array.isArray(value) || value.length <= LIMITS.listLength) return value;
    issues.push({ path: at(name), what: 'tooLong', done: 'truncated' });
    return value.slice(0, LIMITS.listLength);
  };

  const { list, fallbacks } = preparedFields(fields);
  // Thousands of rows are read before a map is shown, and most of their fields are at the fallback.
  const row: Record<string, unknown> = { ...fallbacks };
  let known = 0;
  for (const prepared of list) {
    const { name, field, required } = prepared;
    const isThere = Object.hasOwn(raw, name);
    const given = raw[name];
    if (isThere) known += 1;
    if (isThere && prepared.isKnown(given)) {
      // Else the fallback itself: −0 is 0, and all empty lists are one.
      if (typeof given === 'string') row[name] = given;
      continue;
    }
    const value = isThere ? json(bounded(given, name), name) : undefined;
    if (value === undefined) {
      const present = isThere && given !== undefined;
      if (required) issues.push({ path: at(name), what: present ? 'invalid' : 'missing', done: 'rowDropped' });
      else if (present) issues.push({ path: at(name), what: 'invalid', done: 'defaulted' });
      if (required) return { row: null, issues };
      continue;
    }
    const { value: parsed, found } = parseField(field, value);
    if (parsed === undefined) {
      issues.push({ path: at(name), what: 'invalid', done: 'rowDropped' });
      return { row: null, issues };
    }
    row[name] = parsed;
    if (parsed === given) prepared.remember(value);
    for (const { path: inner, ...rest } of found) issues.push({ path: at(name) + inner, ...rest });
  }

  const extra: Record<string, Json> = {};
  const keep = (name: string, value: Json | undefined) => {
    if (value !== undefined && !Object.hasOwn(fields, name)) extra[name] = value;
  };
  if (row.extra) for (const [name, value] of Object.entries(row.extra as Record<string, Json>)) keep(name, value);
  for (const name of aside) if (Object.hasOwn(raw, name)) known += 1;
  const names = Object.keys(raw);
  for (const name of names.length > known ? names : []) {
    if (Object.hasOwn(fields, name) || aside.has(name)) continue;
    if (isUnsafeKey(name)) issues.push({ path: at(name), what: 'unsafeKey', done: 'fieldDropped' });
    else keep(name, json(raw[name], name));
  }
  row.extra = Object.keys(extra).length > 0 ? extra : null;
  return { row, issues };
}

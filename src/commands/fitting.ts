import * as v from 'valibot';
import type { Field, Fields } from '../model/field.ts';
import { LIMITS } from '../model/limits.ts';

/** At most `LIMITS.textLength` code units, and never half a surrogate pair. */
const cut = (text: string): string => text.slice(0, LIMITS.textLength).replace(/[\uD800-\uDBFF]$/, '');

function fits(field: Field<unknown> | undefined, value: unknown): boolean {
  return field !== undefined && v.is(field.schema, value);
}

/**
 * The part of a patch that the record can hold: values outside their scales and fields in `fixed` are left out,
 * texts that are too long are cut.
 */
export function fitting<P extends object>(fields: Fields, patch: P, fixed: readonly string[]): P {
  const entries = Object.entries(patch)
    .map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value] as const)
    .filter(([name, value]) => !fixed.includes(name) && fits(fields[name], value));
  return Object.fromEntries(entries) as P;
}

import type { Json } from '../lib/json.ts';
import type { Field, Fields } from './field.ts';

/** Values of one field that are remembered as sound: kinds, places and people repeat from row to row. */
const MEMORY = 256;
/** Longer texts hardly repeat. */
const LONGEST_REMEMBERED = 40;

/** One field of a table, made ready for reading thousands of rows. */
export interface PreparedField {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly required: boolean;
  /** Whether the value stands as it is: it is what the field holds when absent, or has been found sound before. */
  readonly isKnown: (value: unknown) => boolean;
  /** Remembers a value that the field took as it was. */
  readonly remember: (value: Json) => void;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function prepare(name: string, field: Field<unknown>): PreparedField {
  const { fallback } = field;
  const required = !Object.hasOwn(field, 'fallback');
  const known = new Set<unknown>();
  return {
    name,
    field,
    required,
    isKnown: (value) =>
      (!required && (value === fallback || (isEmptyList(value) && isEmptyList(fallback)))) ||
      (typeof value === 'string' && known.has(value)),
    remember: (value) => {
      if (required || typeof value !== 'string' || value.length > LONGEST_REMEMBERED) return;
      if (known.size >= MEMORY) known.clear();
      known.add(value);
    },
  };
}

/** All fields of a table, made ready. */
interface PreparedFields {
  readonly list: readonly PreparedField[];
  /** A row of nothing but fallbacks; undefined where a field is required. */
  readonly fallbacks: Readonly<Record<string, unknown>>;
}

const prepared = new WeakMap<Fields, PreparedFields>();

/** The fields of a table, prepared once. */
export function preparedFields(fields: Fields): PreparedFields {
  const known = prepared.get(fields);
  if (known) return known;
  const list = Object.entries(fields).map(([name, field]) => prepare(name, field));
  const made = { list, fallbacks: Object.fromEntries(list.map(({ name, field }) => [name, field.fallback])) };
  prepared.set(fields, made);
  return made;
}

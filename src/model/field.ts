import * as v from 'valibot';
import type { Json } from '../lib/json.ts';
import { LIMITS } from './limits.ts';
import { EVIDENCE, SOURCE_KINDS, TEXT_DIRECTIONS } from './scales.ts';

/** One field of a record: what it may hold, and what it holds when it is absent or broken. */
export interface Field<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** Absent when the field is required: without it the row cannot stand. */
  readonly fallback?: T;
}

export type Fields = { readonly [name: string]: Field<unknown> };
/** The row type that a table of fields describes. */
export type RowOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export const optional = <T>(schema: v.GenericSchema<unknown, T>, fallback: NoInfer<T>): Field<T> => ({
  schema,
  fallback,
});
export const required = <T>(schema: v.GenericSchema<unknown, T>): Field<T> => ({ schema });
export const nullable = <T>(schema: v.GenericSchema<unknown, T>): Field<T | null> => ({
  schema: v.nullable(schema) as v.GenericSchema<unknown, T | null>,
  fallback: null,
});

const number = (min: number, max: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max)) as v.GenericSchema<unknown, number>;
const integer = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)) as v.GenericSchema<unknown, number>;
/** Largest number that any open-ended field takes: beyond it a value is a mistake, and layouts lose precision. */
const LARGEST = 1e12;

export const textSchema = v.pipe(v.string(), v.maxLength(LIMITS.textLength));
export const idSchema = v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/));
export const orderSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][0-9A-Za-z]{0,199}$/));
export const colorSchema = v.pipe(v.string(), v.regex(/^([a-z]{3,10}|#[0-9a-fA-F]{6})$/));
export const dateSchema = v.pipe(v.string(), v.isoDate());
export const timestampSchema = v.pipe(v.string(), v.isoTimestamp());
export const oneOf = <const T extends readonly string[]>(words: T) => v.picklist(words);
export const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(item), v.maxLength(LIMITS.listLength)) as v.GenericSchema<unknown, readonly T[]>;

const sourceEntries = {
  kind: oneOf(SOURCE_KINDS),
  reference: v.optional(textSchema, ''),
  date: v.optional(v.nullable(dateSchema), null),
  n: v.optional(v.nullable(integer(0, LARGEST)), null),
  quote: v.optional(textSchema, ''),
};
/** Where a statement comes from: an interview, a survey, tickets… `n` is how many people or cases stand behind it. */
export type Source = Readonly<v.InferOutput<v.ObjectSchema<typeof sourceEntries, undefined>>>;
/** Loose: members that this version does not know are kept. */
const sourceSchema = v.looseObject(sourceEntries) as unknown as v.GenericSchema<unknown, Source>;

export const field = {
  id: required(idSchema),
  ref: required(idSchema),
  refOrNull: nullable(idSchema),
  order: required(orderSchema),
  text: optional(textSchema, ''),
  textOrNull: nullable(textSchema),
  flag: optional(v.boolean(), false),
  tags: optional(listOf(v.pipe(v.string(), v.maxLength(200))), []),
  ids: optional(listOf(idSchema), []),
  color: nullable(colorSchema),
  direction: optional(oneOf(TEXT_DIRECTIONS), 'auto'),
  evidence: nullable(oneOf(EVIDENCE)),
  sources: optional(listOf(sourceSchema), []),
  date: nullable(dateSchema),
  timestamp: required(timestampSchema),
  number: nullable(number(-LARGEST, LARGEST)),
  positive: nullable(
    v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(LARGEST)) as v.GenericSchema<unknown, number>,
  ),
  atLeastZero: nullable(number(0, LARGEST)),
  count: nullable(integer(0, LARGEST)),
  within: (min: number, max: number) => nullable(number(min, max)),
  wholeWithin: (min: number, max: number) => nullable(integer(min, max)),
  /** Fields that this version does not know: kept and written back. */
  extra: optional(v.nullable(v.record(v.string(), v.unknown())) as v.GenericSchema<unknown, JsonRecord | null>, null),
} as const;

export type JsonRecord = { readonly [key: string]: Json };

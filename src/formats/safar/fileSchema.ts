import * as v from 'valibot';
import { JOURNEY_FIELDS, TABLE_FIELDS, type TableName } from '../../model/Doc.ts';
import type { Fields } from '../../model/field.ts';
import { REFERENCES } from '../../model/integrity/references.ts';
import { LIMITS } from '../../model/limits.ts';
import { SCHEMA_VERSION } from '../../model/migrations/migrate.ts';
import { SAFAR_FORMAT } from './safarFile.ts';

type Schema = v.GenericSchema<unknown, unknown>;
type Entries = Readonly<Record<string, Schema>>;

const described = (schema: Schema, text: string): Schema => v.pipe(schema, v.description(text)) as Schema;
const name: Schema = v.union([v.string(), v.number()]);
const named = (what: string) => v.optional(described(name, what)) as Schema;

/** What a row may say besides its fields, in files written by hand. */
const COURTESIES: Partial<Record<TableName, Entries>> = {
  stages: {
    steps: v.optional(
      described(
        v.array(v.union([v.string(), v.looseObject({})])),
        'Steps of this stage, where the file has no list of steps.',
      ),
    ),
  },
  steps: { stage: named('The stage, by id or title, in place of stageId.') },
  cards: {
    lane: named('The lane, by id, title or kind, in place of laneId.'),
    step: named('The step, by id or title, in place of stepId.'),
    stage: named('The stage, by id or title: its first step, unless step says more.'),
    stageId: named('The stage, by id or title: its first step.'),
  },
  links: {
    from: named('The first card, by id, in place of fromId.'),
    to: named('The second card, by id, in place of toId.'),
  },
  assets: { data: v.optional(described(v.string(), 'The bytes of the image, base64.')) },
};
const AS_TEXT: readonly TableName[] = ['personas', 'stages', 'steps', 'lanes', 'cards'];

function fieldSchema(table: TableName | 'journey', field: string, schema: Schema): Schema {
  if (field === 'id') return described(name, 'Unique in its table; made when it is missing.');
  if (field === 'order')
    return described(name, 'Fractional key among siblings, or a number; missing: the order of the list.');
  const reference = REFERENCES.find((one) => one.table === table && one.field === field);
  if (!reference) return schema;
  if (reference.list) return v.array(name) as Schema;
  const target = reference.to === null ? 'any row or the journey' : reference.to;
  return described(v.nullable(name), `Names one of: ${target}.`);
}

function rowSchema(table: TableName | 'journey', fields: Fields, added: Entries): Schema {
  const known = Object.entries(fields).filter(([field]) => field !== 'extra' && field !== 'fileExtra');
  const entries = known.map(([field, { schema }]) => [field, v.optional(fieldSchema(table, field, schema))] as const);
  return v.looseObject({ ...Object.fromEntries(entries), ...added }) as Schema;
}

/** One row of each table as files may have it. Members that are not named here are kept and written back. */
export const ROW_SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(TABLE_FIELDS).map(([table, fields]) => [
    table,
    rowSchema(table as TableName, fields, COURTESIES[table as TableName] ?? {}),
  ]),
);

const MOST: Partial<Record<string, number>> = { cards: LIMITS.cards };

/**
 * What a file may be so that it reads without an issue, minimal files included: from the same fields as the parser.
 * The JSON Schema in public/schema is made from it. The reader itself is more patient than this.
 */
export const SAFAR_FILE_SCHEMA: Schema = v.looseObject({
  format: v.literal(SAFAR_FORMAT),
  version: v.literal(SCHEMA_VERSION),
  journey: rowSchema('journey', JOURNEY_FIELDS, { title: JOURNEY_FIELDS.title.schema }),
  ...Object.fromEntries(
    Object.entries(ROW_SCHEMAS).map(([table, row]) => {
      const item = AS_TEXT.includes(table as TableName) ? v.union([row, v.string()]) : row;
      return [table, v.optional(v.pipe(v.array(item), v.maxLength(MOST[table] ?? LIMITS.rows)))];
    }),
  ),
});

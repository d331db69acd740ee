import { JOURNEY_FIELDS, type Rows, TABLE_FIELDS, type TableName } from './Doc.ts';
import type { Fields } from './field.ts';
import type { Journey } from './records/journey.ts';

/** The fields of a row that have no fallback and must be given. */
type RequiredFields = {
  personas: 'id' | 'order';
  stages: 'id' | 'order';
  steps: 'id' | 'order' | 'stageId';
  lanes: 'id' | 'order';
  cards: 'id' | 'order';
  links: 'id' | 'fromId' | 'toId';
  empathyNotes: 'id' | 'order' | 'personaId' | 'section';
  comments: 'id' | 'targetId' | 'createdAt';
  ballots: 'id' | 'targetId';
  dismissals: 'id' | 'targetId' | 'createdAt';
  views: 'id' | 'order';
  assets: 'id' | 'mime' | 'width' | 'height';
};

/** What must and what may be given to make a row of a table. */
export type NewRow<T extends TableName> = Pick<Rows[T], RequiredFields[T] & keyof Rows[T]> & Partial<Rows[T]>;

function complete(fields: Fields, given: object): object {
  const row: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields))
    row[name] = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : field.fallback;
  return row;
}

/** A whole row from the given fields; the others take their fallbacks. Values are not checked: callers are our own. */
export function newRow<T extends TableName>(table: T, given: NewRow<T>): Rows[T] {
  return complete(TABLE_FIELDS[table], given) as Rows[T];
}

/** A whole journey row. */
export function newJourney(given: Pick<Journey, 'id' | 'createdAt' | 'updatedAt'> & Partial<Journey>): Journey {
  return complete(JOURNEY_FIELDS, given) as Journey;
}

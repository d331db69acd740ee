import type { Rows, TableName } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import type { Journey } from '../model/records/journey.ts';

type Mutable<R> = { -readonly [K in keyof R]: R[K] };

/**
 * A document that a command writes to (an Immer draft): fields of rows are set, rows are added to and deleted from
 * tables. Lists inside rows are replaced whole.
 */
export type DocDraft = { readonly journey: Mutable<Journey> } & {
  readonly [T in TableName]: Map<Id, Mutable<Rows[T]>>;
};

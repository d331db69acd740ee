import type { Json } from '../lib/json.ts';
import type { TableName } from './Doc.ts';
import type { Id } from './id.ts';

/** Fields of a row, by name. */
export type RowFields = { readonly [field: string]: Json };

/**
 * What happened to one row. `before` null: created; `after` null: removed; otherwise both hold the changed fields
 * only. For the journey row (always there) the table is `journey`.
 */
export interface Change {
  readonly table: TableName | 'journey';
  readonly id: Id;
  readonly before: RowFields | null;
  readonly after: RowFields | null;
}

/** Who made a change: only `user` enters the history; `user` and `undo` are written and told to other tabs. */
export type ChangeSource = 'user' | 'undo' | 'remote' | 'load';

/** One intent of the user: the unit of undo, of saving and of what other tabs are told. */
export interface ChangeSet {
  readonly id: Id;
  /** Name of the command that made it; the interface translates it ("Undo add card"). */
  readonly label: string;
  readonly source: ChangeSource;
  readonly changes: readonly Change[];
}

import { fold } from '../../lib/fold.ts';
import type { TableName } from '../../model/Doc.ts';
import type { IssueDone, IssueWhat } from '../../model/Issue.ts';
import type { Id } from '../../model/id.ts';
import { LIMITS } from '../../model/limits.ts';

/** A row of the file on its way to a row of the document. Its members change until it is parsed. */
export interface Draft {
  readonly table: TableName;
  /** Its place in the file: "stages[0].steps[1]". */
  readonly path: string;
  raw: Readonly<Record<string, unknown>>;
  id: Id;
  /** The stage that a step was written in. */
  readonly parent: Draft | null;
}
export type Drafts = Readonly<Record<TableName, Draft[]>>;
export type Report = (path: string, what: IssueWhat, done: IssueDone) => void;

/** The draft's members with some set and some taken away. */
export function amend(draft: Draft, set: Readonly<Record<string, unknown>>, ...taken: readonly string[]): void {
  const rest = Object.entries(draft.raw).filter(([name]) => !taken.includes(name));
  draft.raw = { ...Object.fromEntries(rest), ...set };
}

/** A name that a hand-written file may use for a row: ids and titles, also as plain numbers. Null: no name at all. */
export function nameOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** A title as names are compared: folded. Null: there is none. */
export function foldedName(value: unknown): string | null {
  const name = nameOf(value);
  return name === null ? null : fold(name.slice(0, LIMITS.textLength)) || null;
}

/** Takes the short name of a field for the field, where the file has only that. */
export function alias(draft: Draft, field: string, short: string): void {
  if (draft.raw[field] === undefined && draft.raw[short] !== undefined)
    amend(draft, { [field]: draft.raw[short] }, short);
}

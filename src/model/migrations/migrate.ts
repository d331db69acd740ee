import { err, ok, type Result } from '../../lib/result.ts';

/** The version of documents that this code writes. */
export const SCHEMA_VERSION = 1;

/** A document as it lies in files and stores: `journey` and one list a table, nothing checked. */
export type RawDoc = { readonly [member: string]: unknown };

/** Lifts a document by one version. Pure and total: it meets unchecked values and leaves alone what it does not know. */
export type Migration = (doc: RawDoc) => RawDoc;

/** `MIGRATIONS[n]` lifts version n + 1 to n + 2. A fixture of every version is kept in tests/fixtures. */
export const MIGRATIONS: readonly Migration[] = [];

/** The document in the current version, or the refusal that it was written by a newer Safar. */
export function migrate(
  doc: RawDoc,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<RawDoc, 'newerVersion'> {
  if (version > migrations.length + 1) return err('newerVersion');
  return ok(migrations.slice(Math.max(0, version - 1)).reduce((before, step) => step(before), doc));
}

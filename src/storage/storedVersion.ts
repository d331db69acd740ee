import type { Id } from '../model/id.ts';

/** A journey as it was before something replaced or repaired it: one record, quick to write. */
export interface StoredVersion {
  readonly id: Id;
  readonly journeyId: Id;
  readonly createdAt: string;
  readonly reason: 'replace' | 'repair';
  /** Assets that it needs, so that their bytes stay. */
  readonly assetIds: readonly Id[];
  /** The stored rows as JSON, those that do not parse included. */
  readonly rows: string;
}

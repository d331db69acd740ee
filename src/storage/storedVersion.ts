import { isRecord } from '../lib/cleanJson.ts';
import type { Id } from '../model/id.ts';

const EPOCH = new Date(0).toISOString();
/** The schema of versions that do not say theirs: they were kept when there was no other. */
const FIRST_SCHEMA = 1;

/** A journey as it was before something replaced or repaired it: one record, quick to write. */
export interface StoredVersion {
  readonly id: Id;
  readonly journeyId: Id;
  readonly createdAt: string;
  readonly reason: 'replace' | 'repair';
  /** Assets that it needs, so that their bytes stay. */
  readonly assetIds: readonly Id[];
  /** The schema of its rows. */
  readonly schemaVersion: number;
  /** The stored rows as JSON, those that do not parse included. */
  readonly rows: string;
}

const isDate = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** The version in a database row; null when it does not say which it is, and of which journey. */
export function parseVersion(row: unknown): StoredVersion | null {
  if (!isRecord(row) || typeof row.id !== 'string' || typeof row.journeyId !== 'string') return null;
  const { id, journeyId, createdAt, reason, assetIds, schemaVersion, rows } = row;
  return {
    id,
    journeyId,
    createdAt: isDate(createdAt) ? createdAt : EPOCH,
    reason: reason === 'replace' ? 'replace' : 'repair',
    assetIds: Array.isArray(assetIds) ? assetIds.filter((assetId) => typeof assetId === 'string') : [],
    schemaVersion: typeof schemaVersion === 'number' ? schemaVersion : FIRST_SCHEMA,
    rows: typeof rows === 'string' ? rows : '[]',
  };
}

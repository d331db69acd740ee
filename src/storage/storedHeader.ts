import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { SCHEMA_VERSION } from '../model/migrations/migrate.ts';
import type { JourneyHeader, Thumbnail } from '../model/ports.ts';

const EPOCH = new Date(0).toISOString();

/** What the library knows of a journey without reading its rows. */
export interface StoredHeader {
  readonly id: Id;
  readonly title: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly cardCount: number;
  readonly rev: number;
  readonly deletedAt: string | null;
  readonly schemaVersion: number;
  /** Being removed for good: hidden, and finished by whoever opens the library next. */
  readonly purging: boolean;
}

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const count = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** The header in a database row; null when it has not even an id. Written by hand: the first screen waits for it. */
export function parseHeader(row: unknown): StoredHeader | null {
  if (typeof row !== 'object' || row === null || !('id' in row) || typeof row.id !== 'string') return null;
  const fields: Readonly<Record<string, unknown>> = { ...row };
  const { tags } = fields;
  return {
    id: row.id,
    title: text(fields.title, ''),
    tags: Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? tags : [],
    language: text(fields.language, 'en'),
    createdAt: text(fields.createdAt, EPOCH),
    updatedAt: text(fields.updatedAt, EPOCH),
    cardCount: count(fields.cardCount, 0),
    rev: count(fields.rev, 0),
    deletedAt: typeof fields.deletedAt === 'string' ? fields.deletedAt : null,
    schemaVersion: count(fields.schemaVersion, SCHEMA_VERSION),
    purging: fields.purging === true,
  };
}

export const newHeader = (doc: Doc, rev: number): StoredHeader => ({
  id: doc.journey.id,
  title: doc.journey.title,
  tags: [...doc.journey.tags],
  language: doc.journey.language,
  createdAt: doc.journey.createdAt,
  updatedAt: doc.journey.updatedAt,
  cardCount: doc.cards.size,
  rev,
  deletedAt: null,
  schemaVersion: SCHEMA_VERSION,
  purging: false,
});

export function journeyHeader(
  { schemaVersion: _schema, purging: _purging, ...header }: StoredHeader,
  thumbnail: Thumbnail | null,
): JourneyHeader {
  return { ...header, thumbnail };
}

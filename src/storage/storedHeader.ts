import * as v from 'valibot';
import type { Doc } from '../model/Doc.ts';
import { SCHEMA_VERSION } from '../model/migrations/migrate.ts';
import type { JourneyHeader, Thumbnail } from '../model/ports.ts';

const EPOCH = new Date(0).toISOString();
const schema = v.object({
  id: v.string(),
  title: v.fallback(v.string(), ''),
  tags: v.fallback(v.array(v.string()), []),
  language: v.fallback(v.string(), 'en'),
  createdAt: v.fallback(v.string(), EPOCH),
  updatedAt: v.fallback(v.string(), EPOCH),
  cardCount: v.fallback(v.number(), 0),
  rev: v.fallback(v.number(), 0),
  deletedAt: v.fallback(v.nullable(v.string()), null),
  schemaVersion: v.fallback(v.number(), SCHEMA_VERSION),
  /** Being removed for good: hidden, and finished by whoever opens the library next. */
  purging: v.fallback(v.boolean(), false),
});

/** What the library knows of a journey without reading its rows. */
export type StoredHeader = Readonly<v.InferOutput<typeof schema>>;

/** The header in a database row; null when it has not even an id. */
export function parseHeader(row: unknown): StoredHeader | null {
  const parsed = v.safeParse(schema, row);
  return parsed.success ? parsed.output : null;
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

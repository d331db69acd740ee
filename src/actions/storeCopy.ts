import type { Services } from '../editor/Services.tsx';
import { ok, type Result } from '../lib/result.ts';
import type { Doc } from '../model/Doc.ts';
import type { StorageError } from '../model/ports.ts';
import { remintIds } from '../model/renameIds.ts';
import { assetBlobs } from './exports/assetBlobs.ts';
import { unpaired } from './pairing/settlePair.ts';

/** Stores a copy of a document under fresh ids and another title, paired with nobody. */
export async function storeCopy(
  services: Pick<Services, 'library' | 'thumbnail'>,
  original: Doc,
  title: string,
): Promise<Result<Doc, StorageError>> {
  const copied = unpaired(remintIds(original));
  const now = new Date().toISOString();
  const doc = { ...copied, journey: { ...copied.journey, title, createdAt: now, updatedAt: now } };
  const assets = await assetBlobs(doc, services);
  const created = await services.library.create(doc, assets, await services.thumbnail(doc));
  return created.ok ? ok(doc) : created;
}

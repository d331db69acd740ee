import { unpaired } from '../../actions/pairing/settlePair.ts';
import type { Services } from '../../editor/Services.tsx';
import { ok, type Result } from '../../lib/result.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { StorageError } from '../../model/ports.ts';
import { remintIds } from '../../model/renameIds.ts';

/** Stores a copy of a journey under fresh ids and another title. */
export async function copyJourney(
  { library, thumbnail }: Pick<Services, 'library' | 'thumbnail'>,
  id: Id,
  titleOf: (title: string) => string,
): Promise<Result<Doc, StorageError>> {
  const loaded = await library.load(id);
  if (!loaded.ok) return loaded;
  const copied = unpaired(remintIds(loaded.value.doc));
  const now = new Date().toISOString();
  const { title } = copied.journey;
  const doc = { ...copied, journey: { ...copied.journey, title: titleOf(title), createdAt: now, updatedAt: now } };
  const assets = new Map<Id, Blob>();
  for (const assetId of doc.assets.keys()) {
    const bytes = await library.assetBytes(assetId);
    if (bytes.ok) assets.set(assetId, bytes.value);
  }
  const created = await library.create(doc, assets, await thumbnail(doc));
  return created.ok ? ok(doc) : created;
}

import type { Services } from '../../editor/Services.tsx';
import type { SafarFile } from '../../formats/safar/safarFile.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Id } from '../../model/id.ts';
import type { JourneyHeader, StorageError } from '../../model/ports.ts';
import { remintIds } from '../../model/renameIds.ts';
import { freeFrom } from '../pairing/freeFrom.ts';
import { settlePair, unpaired } from '../pairing/settlePair.ts';

/** What becomes of a file whose journey is on this device already. */
export type ImportMode = 'keepBoth' | 'replace';

/**
 * Stores the journey of a file that was read, and gives its id. A journey that is here already is either kept beside
 * the file's (which then gets fresh ids) or replaced (the old one is kept as a version, and leaves the bin).
 */
export async function storeJourneyFile(
  { library, thumbnail }: Pick<Services, 'library' | 'thumbnail'>,
  file: SafarFile,
  existing: JourneyHeader | null,
  mode: ImportMode,
): Promise<Result<Id, StorageError>> {
  const isCopy = existing !== null && mode === 'keepBoth';
  const doc = isCopy ? unpaired(remintIds(file.doc)) : await settlePair(library, file.doc);
  const assets = new Map<Id, Blob>();
  for (const [id, bytes] of file.assets) assets.set(id, new Blob([bytes], { type: doc.assets.get(id)?.mime ?? '' }));
  const picture = await thumbnail(doc);
  const isReplaced = existing !== null && mode === 'replace';
  const before = isReplaced ? await library.load(existing.id) : null;
  const stored = await (isReplaced ? library.replace(doc, assets, picture) : library.create(doc, assets, picture));
  if (!stored.ok) return stored;
  const { id, pairedWith } = doc.journey;
  if (before?.ok) await freeFrom(library, before.value.doc.journey.pairedWith, id, pairedWith);
  if (isReplaced && existing.deletedAt !== null) {
    const restored = await library.restore(id);
    if (!restored.ok) return restored;
  }
  return ok(id);
}

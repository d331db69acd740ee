import type { Services } from '../../editor/Services.tsx';
import type { SafarFile } from '../../formats/safar/safarFile.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Id } from '../../model/id.ts';
import type { JourneyHeader, StorageError } from '../../model/ports.ts';
import { remintIds } from '../../model/renameIds.ts';

/** What becomes of a file whose journey is on this device already. */
export type ImportMode = 'keepBoth' | 'replace';

/**
 * Stores the journey of a file that was read, and gives its id. A journey that is here already is either kept beside
 * the file's (which then gets fresh ids) or replaced (the old one is kept as a version, and leaves the bin).
 */
export async function storeJourneyFile(
  { library, thumbnail }: Services,
  file: SafarFile,
  existing: JourneyHeader | null,
  mode: ImportMode,
): Promise<Result<Id, StorageError>> {
  const doc = existing && mode === 'keepBoth' ? remintIds(file.doc) : file.doc;
  const assets = new Map<Id, Blob>();
  for (const [id, bytes] of file.assets) assets.set(id, new Blob([bytes], { type: doc.assets.get(id)?.mime ?? '' }));
  const picture = await thumbnail(doc);
  const isReplaced = existing !== null && mode === 'replace';
  const stored = await (isReplaced ? library.replace(doc, assets, picture) : library.create(doc, assets, picture));
  if (!stored.ok) return stored;
  if (isReplaced && existing.deletedAt !== null) {
    const restored = await library.restore(doc.journey.id);
    if (!restored.ok) return restored;
  }
  return ok(doc.journey.id);
}

import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { JourneyLibrary } from '../../model/ports.ts';
import type { Asset } from '../../model/records/asset.ts';

/** The part with those images only whose bytes are on this device: a copy carries names of images, not their bytes. */
export async function keptImages(part: Doc, library: JourneyLibrary): Promise<Doc> {
  const assets = new Map<Id, Asset>();
  for (const [id, asset] of part.assets) if ((await library.assetBytes(id)).ok) assets.set(id, asset);
  return { ...part, assets };
}

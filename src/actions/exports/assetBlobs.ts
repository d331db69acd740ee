import type { Services } from '../../editor/Services.tsx';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';

/** The bytes of the images of a document that are on this device. */
export async function assetBlobs(doc: Doc, { library }: Pick<Services, 'library'>): Promise<ReadonlyMap<Id, Blob>> {
  const blobs = new Map<Id, Blob>();
  for (const id of doc.assets.keys()) {
    const bytes = await library.assetBytes(id);
    if (bytes.ok) blobs.set(id, bytes.value);
  }
  return blobs;
}

import type { Services } from '../../editor/Services.tsx';
import { SAFAR_EXTENSION, SAFAR_MIME } from '../../formats/safar/safarFile.ts';
import { writeSafarFile } from '../../formats/safar/writeSafarFile.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { assetBlobs } from './assetBlobs.ts';
import { fileNameOf } from './fileNameOf.ts';

/** Offers the whole document, its images in it, as a `.safar.json` file. */
export async function saveJson(doc: Doc, services: Pick<Services, 'library' | 'files'>): Promise<void> {
  const assets = new Map<Id, Uint8Array<ArrayBuffer>>();
  for (const [id, blob] of await assetBlobs(doc, services)) assets.set(id, new Uint8Array(await blob.arrayBuffer()));
  const blob = new Blob([writeSafarFile(doc, assets)], { type: SAFAR_MIME });
  services.files.save(blob, fileNameOf(doc.journey.title, SAFAR_EXTENSION, 'journey'));
}

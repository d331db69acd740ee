import { decodeBase64 } from '../../lib/base64.ts';
import { imageInfo } from '../../lib/imageInfo.ts';
import { assetIdOf } from '../../model/assetId.ts';
import type { Id } from '../../model/id.ts';
import { LIMITS } from '../../model/limits.ts';
import { amend, type Draft, nameOf, type Report } from './Draft.ts';
import type { AssetBytes } from './safarFile.ts';

export interface ReadAssets {
  /** The images that can stand, one draft each. */
  readonly drafts: Draft[];
  readonly bytes: AssetBytes;
  /** What the file calls images that came twice, or whose id was not their hash. */
  readonly names: ReadonlyMap<string, Id>;
}

/** Decodes and checks the images of a file. Type and hash come from the bytes, never from what the file claims. */
export function readAssets(drafts: readonly Draft[], report: Report): ReadAssets {
  const kept: Draft[] = [];
  const bytes = new Map<Id, Uint8Array<ArrayBuffer>>();
  const names = new Map<string, Id>();
  for (const draft of drafts) {
    const { data } = draft.raw;
    amend(draft, {}, 'data');
    if (data === undefined || data === null) {
      report(draft.path, 'imageMissing', 'kept');
      kept.push(draft);
      continue;
    }
    const image = readImage(data, draft, report);
    if (!image) continue;
    draft.id = assetIdOf(image);
    const name = nameOf(draft.raw.id);
    if (name !== null && !names.has(name)) names.set(name, draft.id);
    if (bytes.has(draft.id)) continue;
    bytes.set(draft.id, image);
    kept.push(draft);
  }
  return { drafts: kept, bytes, names };
}

function readImage(data: unknown, draft: Draft, report: Report): Uint8Array<ArrayBuffer> | null {
  const base64 = typeof data === 'string' ? data.replace(/^data:[^,]{0,100},/, '') : '';
  if (base64.length * 0.75 > LIMITS.imageBytes + 2) {
    report(draft.path, 'imageTooLarge', 'rowDropped');
    return null;
  }
  const decoded = decodeBase64(base64);
  const info = decoded.ok ? imageInfo(decoded.value) : null;
  if (!decoded.ok || !info) {
    report(draft.path, 'notAnImage', 'rowDropped');
    return null;
  }
  const { mime, width, height } = draft.raw;
  if (mime !== undefined && mime !== info.mime) report(`${draft.path}.mime`, 'wrongImageType', 'corrected');
  // A stored size may differ from the header's: an EXIF turn swaps the sides.
  amend(draft, { mime: info.mime, width: width ?? info.width, height: height ?? info.height });
  return decoded.value;
}

import { err, ok, type Result } from '../../lib/result.ts';
import { assetIdOf } from '../../model/assetId.ts';
import type { NewRow } from '../../model/newRow.ts';
import type { JourneyLibrary, OpenedFile } from '../../model/ports.ts';
import { imageType } from './imageType.ts';

export type ImageFault = 'wrongKind' | 'unreadable' | 'notKept';

/**
 * Keeps the bytes of an image; returns its row for the document. The bytes decide what it is, not the name of the
 * file; an image that the browser cannot decode is refused.
 */
export async function keepImage(
  library: JourneyLibrary,
  { bytes, name }: OpenedFile,
): Promise<Result<NewRow<'assets'>, ImageFault>> {
  const mime = imageType(bytes);
  if (mime === null) return err('wrongKind');
  const blob = new Blob([bytes], { type: mime });
  const size = await sizeOf(blob);
  if (size === null) return err('unreadable');
  const asset = { id: assetIdOf(bytes), mime, ...size, name };
  const kept = await library.putAsset({ ...asset, extra: null }, blob);
  return kept.ok ? ok(asset) : err('notKept');
}

async function sizeOf(blob: Blob): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    return null;
  }
}

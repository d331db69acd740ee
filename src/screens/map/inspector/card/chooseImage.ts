import type { Services } from '../../../../editor/Services.tsx';
import { err, ok, type Result } from '../../../../lib/result.ts';
import { assetIdOf } from '../../../../model/assetId.ts';
import { LIMITS } from '../../../../model/limits.ts';
import type { NewRow } from '../../../../model/newRow.ts';
import { imageType } from './imageType.ts';

export type ImageFault = 'tooLarge' | 'wrongKind' | 'unreadable' | 'notKept';

const ACCEPT = 'image/png,image/jpeg,image/webp,image/gif';

/**
 * Lets the user choose an image and keeps its bytes; returns its row for the document. Null: none was chosen. The
 * bytes decide what it is, not the name of the file; an image that the browser cannot decode is refused.
 */
export async function chooseImage({ files, library }: Services): Promise<Result<NewRow<'assets'>, ImageFault> | null> {
  const opened = await files.open(ACCEPT, LIMITS.imageBytes);
  if (opened === null) return null;
  if (!opened.ok) return err(opened.error);
  const { bytes, name } = opened.value;
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

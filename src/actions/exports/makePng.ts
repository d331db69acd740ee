import type { Services } from '../../editor/Services.tsx';
import { exportPng, type PngError } from '../../formats/png/exportPng.ts';
import type { Result } from '../../lib/result.ts';
import type { Doc } from '../../model/Doc.ts';
import { assetBlobs } from './assetBlobs.ts';
import { PICTURE_MARGIN, type PictureOptions, type PngScale } from './PictureOptions.ts';

export interface PngWish extends PictureOptions {
  readonly scale: PngScale;
  readonly signal: AbortSignal;
  /** Gets the share that is done, 0 to 1. */
  readonly progress: (done: number) => void;
}

/** The whole map as a PNG. */
export async function makePng(
  doc: Doc,
  services: Pick<Services, 'library' | 'layOut'>,
  { theme, transparent, scale, signal, progress }: PngWish,
): Promise<Result<Blob, PngError>> {
  return exportPng(await services.layOut(doc), {
    theme,
    ground: transparent ? 'none' : 'paper',
    scale,
    margin: PICTURE_MARGIN,
    images: await assetBlobs(doc, services),
    signal,
    progress,
  });
}

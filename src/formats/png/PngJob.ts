import type { Layout } from '../../layout/Layout.ts';
import type { Id } from '../../model/id.ts';
import type { EmbeddedFace } from '../fonts/embeddedFonts.ts';
import type { PackedBand } from './BandPacker.ts';

/** Everything that a picture is made from; can be sent to a worker. */
export interface PngJob {
  readonly layout: Layout;
  readonly theme: 'light' | 'dark' | 'print';
  readonly ground: 'paper' | 'none';
  /** Pixels for each CSS pixel: 1 to 4. */
  readonly scale: number;
  /** Room round the map, CSS pixels. */
  readonly margin: number;
  readonly fonts: readonly EmbeddedFace[];
  readonly images: ReadonlyMap<Id, Blob>;
}

/** What one of `of` workers makes of a picture in bands: each `of`th band, from its own on. */
export interface PngShare {
  readonly first: number;
  readonly of: number;
}

/** What a worker is asked: a share of the bands, or the picture as a whole. */
export interface PngTask {
  readonly job: PngJob;
  readonly share: PngShare | 'whole';
}

/** What a worker tells. */
export type PngMessage =
  | { readonly kind: 'band'; readonly index: number; readonly band: PackedBand }
  | { readonly kind: 'whole'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly detail: string };

import type { Layout } from '../../layout/Layout.ts';
import type { Id } from '../../model/id.ts';
import type { EmbeddedFace } from '../fonts/embeddedFonts.ts';

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

/** What the worker tells. */
export type PngMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly detail: string };

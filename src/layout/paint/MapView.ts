import type { Id } from '../../model/id.ts';
import type { Layout, LinkPath, Rect } from '../Layout.ts';
import type { MapTheme } from './MapTheme.ts';

export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The part of the map that fills the drawing surface, in map pixels, and device pixels per map pixel. */
export interface MapView extends Rect {
  readonly scale: number;
}

export interface PaintOptions {
  /** `bars`: for views too small to read; card texts are bars of colour. Callers change over at zoom 0.35. */
  readonly detail: 'full' | 'bars';
  /** Draws the titles of stages, steps and lanes: `paintHeaders`. The canvas shows its own, which stay in sight. */
  readonly headers?: (job: PaintJob) => void;
  readonly links: boolean;
  /** Fill with the theme's paper first (default), or leave the ground see-through. */
  readonly ground?: 'paper' | 'none';
  /** Device pixels per CSS pixel; 1 when left out. Keeps titles readable in small views. */
  readonly pixelRatio?: number;
  /** Cards that somebody else draws. */
  readonly skip?: (cardId: Id) => boolean;
  /** Links that somebody else draws. */
  readonly skipLink?: (linkId: Id) => boolean;
  readonly selected?: ReadonlySet<Id>;
  /** Cards in which something was found: ringed. */
  readonly found?: ReadonlySet<Id>;
  /** Cards that step back: without colour, on the ground of the map, their words still readable. */
  readonly dim?: ReadonlySet<Id>;
  /** A decoded image, or null while there is none. */
  readonly images?: (assetId: Id) => CanvasImageSource | null;
}

/** What every pass of the painter needs. */
export interface PaintJob {
  readonly ctx: Canvas2D;
  readonly layout: Layout;
  readonly view: MapView;
  readonly theme: MapTheme;
  readonly options: PaintOptions;
}

/** Whether a card steps back. */
export const isDim = ({ options: { dim } }: PaintJob, id: Id): boolean => dim?.has(id) ?? false;

/** Whether a link steps back: with either of its cards. */
export const isDimLink = (job: PaintJob, { fromId, toId }: LinkPath): boolean => isDim(job, fromId) || isDim(job, toId);

/** Whether a stretch of the map's x axis, or of its y axis, lies in the view. */
export const inViewX = (view: Rect, x: number, width: number): boolean => x < view.x + view.width && x + width > view.x;
export const inViewY = (view: Rect, y: number, height: number): boolean =>
  y < view.y + view.height && y + height > view.y;

import type { Layout } from '../Layout.ts';
import type { MapTheme } from './MapTheme.ts';
import type { Canvas2D, MapView, PaintJob, PaintOptions } from './MapView.ts';
import { paintBars } from './paintBars.ts';
import { paintCards } from './paintCards.ts';
import { paintCurves } from './paintCurves.ts';
import { paintGrid } from './paintGrid.ts';
import { paintHandOffs } from './paintHandOffs.ts';
import { paintHeat } from './paintHeat.ts';
import { paintBlueprintLines, paintLinks } from './paintLinks.ts';
import { toMap } from './toMap.ts';

/**
 * Draws the part of a map that lies in the view over the whole surface of the context. The canvas, thumbnails and
 * PNG pictures all come from here. Only what lies in the view is looked at; fonts must have been loaded. Leaves the
 * context's transform in map pixels.
 */
export function paintMap(ctx: Canvas2D, layout: Layout, view: MapView, theme: MapTheme, options: PaintOptions): void {
  const job: PaintJob = { ctx, layout, view, theme, options };
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (options.ground === 'none') {
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  } else {
    ctx.fillStyle = theme.paper;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  }
  toMap(ctx, view);
  paintGrid(job);
  paintHeat(job);
  paintHandOffs(job);
  paintCurves(job);
  if (options.links) paintLinks(job);
  if (options.detail === 'full') paintCards(job);
  else paintBars(job);
  paintBlueprintLines(job);
  options.headers?.(job);
}

import type { Layout } from '../../layout/Layout.ts';
import { darkTheme, lightTheme, type MapTheme } from '../../layout/paint/MapTheme.ts';
import { paintHeaders } from '../../layout/paint/paintHeaders.ts';
import { paintMap } from '../../layout/paint/paintMap.ts';
import type { Thumbnail } from '../../model/ports.ts';
import { createSurface } from '../png/PngSurface.ts';

export const THUMBNAIL_SIZE = { width: 480, height: 300 } as const;
/** So many columns are shown, if the map has them. */
const COLUMNS = 5;
const LARGEST_SCALE = 0.75;
/** Thumbnails are shown smaller than they are: titles are drawn so much larger. */
const SHOWN_SMALLER = 1.25;

/** A small picture of the corner where the map begins, light and dark. The page's fonts must have been loaded. */
export async function makeThumbnail(layout: Layout): Promise<Thumbnail> {
  const [light, dark] = await Promise.all([draw(layout, lightTheme), draw(layout, darkTheme)]);
  return { light, dark };
}

function draw(layout: Layout, theme: MapTheme): Promise<Blob> {
  const { ctx, toBlob } = createSurface(THUMBNAIL_SIZE.width, THUMBNAIL_SIZE.height, false);
  paintMap(ctx, layout, thumbnailView(layout), theme, {
    detail: 'bars',
    headers: paintHeaders,
    links: true,
    pixelRatio: SHOWN_SMALLER,
  });
  return toBlob();
}

/** The view that shows the first columns from the start side: the right one in a map that runs right to left. */
export function thumbnailView(layout: Layout) {
  const shown = layout.columns.slice(0, COLUMNS).reduce((sum, column) => sum + column.width, layout.laneHeader.width);
  const scale = Math.min(LARGEST_SCALE, THUMBNAIL_SIZE.width / Math.max(1, shown));
  const width = THUMBNAIL_SIZE.width / scale;
  const height = THUMBNAIL_SIZE.height / scale;
  return { x: layout.direction === 'ltr' ? 0 : layout.width - width, y: 0, width, height, scale };
}

import type { Layout, Rect } from '../../layout/Layout.ts';

const MOST = { width: 180, height: 110 } as const;

/** The part of the map that a minimap shows (the grid without its headers), and CSS pixels per map pixel. */
export function minimapScale(layout: Layout): { readonly grid: Rect; readonly scale: number } {
  const { laneHeader, header, direction } = layout;
  const grid = {
    x: direction === 'rtl' ? 0 : laneHeader.x + laneHeader.width,
    y: header.height,
    width: Math.max(1, layout.width - laneHeader.width),
    height: Math.max(1, layout.height - header.height),
  };
  return { grid, scale: Math.min(MOST.width / grid.width, MOST.height / grid.height) };
}

import type { Rect } from '../../../layout/Layout.ts';
import type { HeaderScene } from './HeaderScene.ts';

type Line = 'line' | 'lineStrong';

interface Edges {
  readonly start?: Line;
  readonly end?: Line;
  readonly bottom?: Line;
}

/** The opaque ground of a header with its hairlines, and what is drawn in it: no further than its edges. */
export function paintBox({ ctx, layout, size, theme }: HeaderScene, box: Rect, edges: Edges, draw?: () => void): void {
  const { x, y, width, height } = box;
  if (width <= 0 || x >= size.width || y >= size.height || x + width <= 0 || y + height <= 0) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.fillStyle = theme.paper;
  ctx.fillRect(x, y, width, height);
  const leftEdge = layout.direction === 'rtl' ? edges.end : edges.start;
  const rightEdge = layout.direction === 'rtl' ? edges.start : edges.end;
  if (edges.bottom) {
    ctx.fillStyle = theme[edges.bottom];
    ctx.fillRect(x, y + height - 1, width, 1);
  }
  if (leftEdge) {
    ctx.fillStyle = theme[leftEdge];
    ctx.fillRect(x, y, 1, height);
  }
  if (rightEdge) {
    ctx.fillStyle = theme[rightEdge];
    ctx.fillRect(x + width - 1, y, 1, height);
  }
  draw?.();
  ctx.restore();
}

import { stickyPlaces } from '../../../src/canvas/headers/stickyPlaces.ts';
import type { Size, View } from '../../../src/canvas/view/firstView.ts';
import type { Layout } from '../../../src/layout/Layout.ts';
import { IconPass } from '../../../src/layout/paint/IconPass.ts';
import { colorOf, type MapTheme } from '../../../src/layout/paint/MapTheme.ts';
import { STAGE_MARK } from '../../../src/layout/paint/mapStyle.ts';
import { TextPass } from '../../../src/layout/paint/TextPass.ts';

interface Strips {
  readonly view: View;
  readonly size: Size;
  readonly theme: MapTheme;
}

/** The titles of stages, steps and lanes as the product shows them: in sight, and of one size at every zoom. */
export function paintStrips(ctx: CanvasRenderingContext2D, layout: Layout, { view, size, theme }: Strips): void {
  const { top, side } = stickyPlaces(layout, view, size);
  const { width: sideWidth } = layout.laneHeader;
  const { height, stageHeight } = layout.header;
  const still = { x: 0, y: 0, width: size.width, height: size.height, scale: 1 };
  const box = (x: number, y: number, width: number, depth: number, line: string, draw: () => void) => {
    if (x > size.width || y > size.height || x + width < 0 || y + depth < 0) return;
    ctx.save();
    ctx.beginPath();
    ctx.rect(x, y, width, depth);
    ctx.clip();
    ctx.fillStyle = theme.paper;
    ctx.fillRect(x, y, width, depth);
    ctx.fillStyle = line;
    draw();
    ctx.restore();
  };
  for (const lane of layout.lanes) {
    const y = view.y + lane.y * view.zoom;
    const depth = lane.height * view.zoom;
    box(side, y, sideWidth, depth, theme.line, () => {
      ctx.fillRect(side, y + depth - 1, sideWidth, 1);
      ctx.fillRect(side + sideWidth - 1, y, 1, depth);
      const texts = new TextPass();
      const icons = new IconPass();
      texts.addAll(lane.header, side, y);
      icons.addAll(lane.header, side, y);
      texts.paint(ctx, theme);
      icons.paint(ctx, theme, still);
    });
  }
  for (const stage of layout.stages) {
    const x = view.x + stage.x * view.zoom;
    box(x, top, stage.width * view.zoom, stageHeight, theme.lineStrong, () => {
      ctx.fillRect(x, top, 1, stageHeight);
      ctx.fillStyle = colorOf(theme, stage.tone);
      ctx.fillRect(x + STAGE_MARK.start, top + STAGE_MARK.top, STAGE_MARK.size, STAGE_MARK.size);
      const texts = new TextPass();
      texts.addAll(stage.marks, x, top);
      texts.paint(ctx, theme);
    });
  }
  for (const column of layout.columns) {
    const x = view.x + column.x * view.zoom;
    const y = top + stageHeight;
    box(x, y, column.width * view.zoom, height - stageHeight, theme.lineStrong, () => {
      ctx.fillRect(x, top + height - 1, column.width * view.zoom, 1);
      const texts = new TextPass();
      texts.addAll(column.marks, x, y);
      texts.paint(ctx, theme);
    });
  }
  box(side, top, sideWidth, height, theme.lineStrong, () => ctx.fillRect(side, top + height - 1, sideWidth, 1));
}

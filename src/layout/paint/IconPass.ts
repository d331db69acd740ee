import { ICONS, type IconName } from '../../lib/icons.ts';
import type { IconMark, Marks, Tone } from '../Layout.ts';
import { colorOf, type MapTheme } from './MapTheme.ts';
import type { Canvas2D, MapView } from './MapView.ts';
import { ICON_GRID, ICON_STROKE } from './mapStyle.ts';
import { toMap } from './toMap.ts';

const paths = new Map<IconName, Path2D>();

function pathOf(name: IconName): Path2D {
  let path = paths.get(name);
  if (path === undefined) {
    path = new Path2D(ICONS[name]);
    paths.set(name, path);
  }
  return path;
}

/** Gathers icons and strokes them together. */
export class IconPass {
  readonly #icons: { readonly mark: IconMark; readonly x: number; readonly y: number; readonly tone: Tone }[] = [];

  /** `tone`: instead of the icons' own. */
  addAll(marks: Marks, x: number, y: number, tone?: Tone): void {
    for (const mark of marks.icons) this.#icons.push({ mark, x: x + mark.x, y: y + mark.y, tone: tone ?? mark.tone });
  }

  paint(ctx: Canvas2D, theme: MapTheme, view: MapView): void {
    ctx.lineWidth = ICON_STROKE;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    for (const { mark, x, y, tone } of this.#icons) {
      const size = mark.size / ICON_GRID;
      toMap(ctx, view, x, y, size);
      ctx.strokeStyle = colorOf(theme, tone);
      ctx.stroke(pathOf(mark.icon));
    }
    ctx.lineCap = 'butt';
    ctx.lineJoin = 'miter';
    toMap(ctx, view);
  }
}

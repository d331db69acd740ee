import type { IconMark, Marks, TextRun } from '../Layout.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { lineHeight } from '../text/lineMetrics.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Line, Typesetter } from '../text/Typesetter.ts';
import type { MetaItem } from './metaItems.ts';

const ICON_GAP = 3;
const ITEM_GAP = 8;
const ROW_GAP = 2;
const MAX_ITEM_LINES = 3;

interface Placed {
  readonly item: MetaItem;
  readonly line: Line;
  /** Distance from the start side of the room. */
  readonly start: number;
  readonly width: number;
  /** A further line of an item that is longer than a row. */
  readonly continued: boolean;
}

const iconWidthOf = (item: MetaItem): number => (item.icon === null ? 0 : METRICS.metaIcon + ICON_GAP);

/** Items side by side as far as they fit; one that is longer than a row takes rows of its own. */
function rowsOf(items: readonly MetaItem[], width: number, typesetter: Typesetter): readonly Placed[][] {
  const rows: Placed[][] = [];
  let used = 0;
  for (const item of items) {
    const iconWidth = iconWidthOf(item);
    const lines = typesetter.lines(item.text.replace(/[^\S\u00a0]+/g, ' '), {
      width: width - iconWidth,
      font: item.font,
      maxLines: MAX_ITEM_LINES,
    });
    for (const [index, line] of lines.entries()) {
      const own = iconWidth + Math.ceil(line.width);
      const fits = rows.length > 0 && used + own <= width && lines.length === 1;
      if (!fits) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)?.push({ item, line, start: used, width: own, continued: index > 0 });
      used += own + ITEM_GAP;
    }
    if (lines.length > 1) used = width;
  }
  return rows;
}

/**
 * Sets meta items in rows, from the start side of the map on: on the right in a right-to-left map. One item is one
 * run of one direction, so mixed values never run into each other. Returns the marks and the height taken.
 */
export function metaLine(
  items: readonly MetaItem[],
  room: { readonly x: number; readonly width: number; readonly top: number },
  typesetter: Typesetter,
): Marks & { readonly height: number } {
  const rows = rowsOf(items, room.width, typesetter);
  const texts: TextRun[] = [];
  const icons: IconMark[] = [];
  let top = room.top;
  for (const placed of rows) {
    const height = Math.max(...placed.map(({ line, item }) => lineHeight(item.font, line.text)));
    for (const { item, line, start, width, continued } of placed) {
      const iconWidth = iconWidthOf(item);
      if (item.icon !== null && !continued) {
        const x = room.x + startToX(typesetter.direction, room.width, start, METRICS.metaIcon);
        const y = top + Math.floor((height - METRICS.metaIcon) / 2);
        icons.push({ icon: item.icon, x, y, size: METRICS.metaIcon, tone: item.iconTone });
      }
      const textWidth = width - iconWidth;
      texts.push(
        placeLine(
          { ...line, height },
          {
            x: room.x + startToX(typesetter.direction, room.width, start + iconWidth, textWidth),
            width: textWidth,
            top,
            side: typesetter.direction,
            font: item.font,
            tone: item.tone,
          },
        ),
      );
    }
    top += height + ROW_GAP;
  }
  return { texts, icons, height: rows.length === 0 ? 0 : top - ROW_GAP - room.top };
}

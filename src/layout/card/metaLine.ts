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

interface Placed {
  readonly item: MetaItem;
  readonly line: Line;
  /** Distance from the start side of the room. */
  readonly start: number;
  readonly width: number;
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
  const rows: Placed[][] = [];
  let row: Placed[] = [];
  let used = 0;
  for (const item of items) {
    const iconWidth = item.icon === null ? 0 : METRICS.metaIcon + ICON_GAP;
    const line = typesetter.line(item.text, item.font, room.width - iconWidth);
    const width = iconWidth + Math.ceil(line.width);
    if (row.length > 0 && used + width > room.width) {
      rows.push(row);
      row = [];
      used = 0;
    }
    row.push({ item, line, start: used, width });
    used += width + ITEM_GAP;
  }
  if (row.length > 0) rows.push(row);

  const texts: TextRun[] = [];
  const icons: IconMark[] = [];
  let top = room.top;
  for (const placed of rows) {
    const height = Math.max(...placed.map(({ line, item }) => lineHeight(item.font, line.text)));
    for (const { item, line, start, width } of placed) {
      const iconWidth = item.icon === null ? 0 : METRICS.metaIcon + ICON_GAP;
      if (item.icon !== null) {
        const x = room.x + startToX(typesetter.direction, room.width, start, METRICS.metaIcon);
        const y = top + Math.floor((height - METRICS.metaIcon) / 2);
        icons.push({ icon: item.icon, x, y, size: METRICS.metaIcon, tone: item.tone });
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

import type { Card } from '../model/records/card.ts';
import type { Lane } from '../model/records/lane.ts';
import type { CardContent } from './card/cardContent.ts';
import { isPoint } from './cellSummary.ts';
import type { GridColumn } from './grid.ts';
import type { CardBox, CellBox } from './Layout.ts';
import { METRICS } from './metrics.ts';
import { startToX } from './mirror.ts';

/** Where a cell's boxes go, found for the whole lane before its cells are made. */
export interface CellPlan {
  readonly lane: Lane;
  readonly column: GridColumn;
  readonly group: readonly Card[];
  readonly points: ReadonlyMap<string, CardBox>;
  /** Boxes that cover several columns: their width and top, by card. */
  readonly spanning: ReadonlyMap<string, { readonly top: number; readonly width: number }>;
  /** Top of the ordinary cards, relative to the lane. */
  readonly stackTop: number;
}

/** Takes over the old box when nothing about it has changed. */
function keep(old: CardBox | undefined, box: CardBox, content: CardContent): CardBox {
  const same =
    old !== undefined &&
    old.card === box.card &&
    old.x === box.x &&
    old.y === box.y &&
    old.laneId === box.laneId &&
    old.stepId === box.stepId &&
    old.shape === box.shape &&
    old.marks === content.marks &&
    old.width === content.width;
  return same ? old : box;
}

/**
 * Places the cards of one cell: card i of the ordinary ones in track i mod k below the former card of that track.
 * x is relative to the column, y to the lane.
 */
export function layoutCell(
  { lane, column, group, points, spanning, stackTop }: CellPlan,
  content: (card: Card, width: number) => CardContent,
  direction: 'ltr' | 'rtl',
  old: (cardId: string) => CardBox | undefined,
): CellBox {
  const tops: number[] = new Array(column.tracks).fill(stackTop);
  let count = 0;
  const cards = group.flatMap((card): CardBox | readonly CardBox[] => {
    if (isPoint(card, lane)) return points.get(card.id) ?? [];
    const span = spanning.get(card.id);
    const inside = content(card, span?.width ?? METRICS.cardWidth);
    const track = span ? 0 : count++ % column.tracks;
    const start = METRICS.cellPadding + track * (METRICS.cardWidth + METRICS.gap);
    const y = span?.top ?? tops[track] ?? stackTop;
    if (!span) tops[track] = y + inside.height + METRICS.gap;
    const x = startToX(direction, column.width, start, inside.width);
    const box: CardBox = {
      id: card.id,
      card,
      laneId: lane.id,
      stepId: column.step.id,
      x,
      y,
      shape: 'card',
      isMarked: false,
      ...inside,
    };
    return keep(old(card.id), box, inside);
  });
  return { laneId: lane.id, stepId: column.step.id, cards };
}

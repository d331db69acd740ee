import type { Id } from '../../model/id.ts';
import type { CardBox, CellBox, Layout } from '../Layout.ts';
import { columnOfStep, laneOfId } from './placeOf.ts';

/** Where the keyboard stands: on a card, or in a cell (`cardId` null). */
export interface GridFocus {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly cardId: Id | null;
}

/** No place: every move from here leads to the first card of the map. */
export const NOWHERE: GridFocus = { laneId: '', stepId: '', cardId: null };

export type GridMove = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'mapStart' | 'mapEnd';

const focusOf = (cell: CellBox, box: CardBox | undefined): GridFocus => ({
  laneId: cell.laneId,
  stepId: cell.stepId,
  cardId: box?.id ?? null,
});

const cellIn = (layout: Layout, lane: number, column: number): CellBox | undefined => layout.lanes[lane]?.cells[column];

const middleOf = (box: CardBox): number => box.y + box.height / 2;

/** The box whose middle is nearest to y. */
const nearest = (boxes: readonly CardBox[], y: number): CardBox | undefined =>
  boxes.reduce<CardBox | undefined>(
    (best, box) => (best && Math.abs(middleOf(best) - y) <= Math.abs(middleOf(box) - y) ? best : box),
    undefined,
  );

/** The next box in the same cell, straight up or down (same track), or to the side for points and tracks. */
function within(cell: CellBox, from: CardBox, move: 'left' | 'right' | 'up' | 'down'): CardBox | undefined {
  const others = cell.cards.filter((box) => box !== from);
  const sideways = move === 'left' || move === 'right';
  const sign = move === 'right' || move === 'down' ? 1 : -1;
  const ahead = others.filter((box) => {
    if (sideways) {
      const apart = sign > 0 ? box.x >= from.x + from.width : box.x + box.width <= from.x;
      return from.shape === 'point' ? box.shape === 'point' && (box.x - from.x) * sign > 0 : apart;
    }
    const meets = box.x < from.x + from.width && from.x < box.x + box.width;
    return (box.y - from.y) * sign > 0 && (meets || box.shape !== from.shape);
  });
  const distance = (box: CardBox): number =>
    sideways
      ? Math.abs(box.x - from.x) * 10_000 + Math.abs(middleOf(box) - middleOf(from))
      : Math.abs(box.y - from.y) * 10_000 + Math.abs(box.x - from.x);
  return ahead.reduce<CardBox | undefined>(
    (best, box) => (best && distance(best) <= distance(box) ? best : box),
    undefined,
  );
}

/**
 * Where a key leads from a place on the map: arrows as seen on the screen (in a right-to-left map the left arrow goes
 * on in time), home and end to the first and last step of the lane, map start and end to the corners. Returns the
 * same place where there is nothing further.
 */
export function neighbour(layout: Layout, focus: GridFocus, move: GridMove): GridFocus {
  const laneBox = laneOfId(layout, focus.laneId);
  const columnBox = columnOfStep(layout, focus.stepId);
  const lastLane = layout.lanes.length - 1;
  const lastColumn = layout.columns.length - 1;
  const go = (lane: number, column: number, pick: (cell: CellBox) => CardBox | undefined): GridFocus => {
    const cell = cellIn(layout, lane, column);
    return cell ? focusOf(cell, pick(cell)) : focus;
  };
  const first = (cell: CellBox): CardBox | undefined => cell.cards[0];
  const last = (cell: CellBox): CardBox | undefined => cell.cards.at(-1);
  if (move === 'mapStart' || !laneBox || !columnBox) return go(0, 0, first);
  if (move === 'mapEnd') return go(lastLane, lastColumn, last);
  if (move === 'home') return go(laneBox.index, 0, first);
  if (move === 'end') return go(laneBox.index, lastColumn, first);

  const cell = cellIn(layout, laneBox.index, columnBox.index);
  const from = cell?.cards.find((box) => box.id === focus.cardId);
  const inside = cell && from && within(cell, from, move);
  if (cell && inside) return focusOf(cell, inside);
  // From a cell as a whole into it.
  if (cell && !from && move === 'down' && cell.cards.length > 0) return focusOf(cell, first(cell));
  if (move === 'up' || move === 'down') {
    const lane = laneBox.index + (move === 'down' ? 1 : -1);
    return go(lane, columnBox.index, move === 'down' ? first : last);
  }
  const onward = (move === 'right') === (layout.direction === 'ltr');
  const y = from ? middleOf(from) : 0;
  return go(laneBox.index, columnBox.index + (onward ? 1 : -1), (next) => nearest(next.cards, y));
}

import type { DropTarget } from '../../editor/Session.ts';
import type { Layout } from '../../layout/Layout.ts';
import type { Id } from '../../model/id.ts';
import type { Way } from './Way.ts';

/** A place for cards as a person counts it: the cell, how many others stand there, and before which of them (0…). */
export interface Slot {
  readonly target: DropTarget & { readonly cell: NonNullable<DropTarget['cell']> };
  readonly index: number;
  readonly others: number;
}

function slotIn(layout: Layout, lane: number, column: number, index: number, moving: ReadonlySet<Id>): Slot | null {
  const laneBox = layout.lanes[lane];
  const cell = laneBox?.cells[column];
  if (!laneBox || !cell) return null;
  const others = cell.cards.filter(({ id }) => !moving.has(id));
  const at = Math.max(0, Math.min(index, others.length));
  const target = { cell: { laneId: laneBox.laneId, stepId: cell.stepId }, beforeId: others[at]?.id ?? null };
  return { target, index: at, others: others.length };
}

const cellIndexes = (layout: Layout, { cell }: DropTarget): readonly [number, number] => [
  layout.lanes.findIndex(({ laneId }) => laneId === cell?.laneId),
  layout.columns.findIndex(({ stepId }) => stepId === cell?.stepId),
];

/** The place where a card stands now, as a slot among the cards that do not move. */
export function slotOf(layout: Layout, cardId: Id, moving: ReadonlySet<Id>): Slot | null {
  const box = layout.cards.get(cardId);
  if (!box) return null;
  const [lane, column] = cellIndexes(layout, { cell: box, beforeId: null });
  const cards = layout.lanes[lane]?.cells[column]?.cards ?? [];
  const before = cards.slice(0, cards.indexOf(box)).filter(({ id }) => !moving.has(id)).length;
  return slotIn(layout, lane, column, before, moving);
}

/** The next place in a direction of the screen: up and down through the cell, then into the next lane. */
export function stepTarget(layout: Layout, slot: Slot, way: Way, moving: ReadonlySet<Id>): Slot | null {
  const [lane, column] = cellIndexes(layout, slot.target);
  if (way === 'up')
    return slot.index > 0
      ? slotIn(layout, lane, column, slot.index - 1, moving)
      : lane === 0
        ? null
        : slotIn(layout, lane - 1, column, Number.MAX_SAFE_INTEGER, moving);
  if (way === 'down')
    return slot.index < slot.others
      ? slotIn(layout, lane, column, slot.index + 1, moving)
      : slotIn(layout, lane + 1, column, 0, moving);
  const later = way === (layout.direction === 'rtl' ? 'left' : 'right');
  return column === 0 && !later ? null : slotIn(layout, lane, column + (later ? 1 : -1), slot.index, moving);
}

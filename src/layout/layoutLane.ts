import { type CellGroups, cellKey } from '../model/CellGroups.ts';
import type { Id } from '../model/id.ts';
import type { Card } from '../model/records/card.ts';
import type { Lane } from '../model/records/lane.ts';
import type { CardSetter } from './card/CardSetter.ts';
import { cellSummary } from './cellSummary.ts';
import { curveRoles } from './emotion/curveRoles.ts';
import { pointBoxes } from './emotion/pointBoxes.ts';
import type { Grid } from './grid.ts';
import type { CardBox, CellBox, CurvePoint } from './Layout.ts';
import type { LayoutMemory } from './LayoutMemory.ts';
import { layoutCell } from './layoutCell.ts';
import type { MapWords } from './MapWords.ts';
import { METRICS } from './metrics.ts';
import { packShelves } from './shelves.ts';
import type { Typesetter } from './text/Typesetter.ts';

/** Everything that the lanes of one layout share. */
export interface LaneContext {
  readonly grid: Grid;
  readonly groups: CellGroups;
  readonly setter: CardSetter;
  readonly words: MapWords;
  readonly typesetter: Typesetter;
  readonly oldCard: (id: Id) => CardBox | undefined;
  readonly oldCell: (laneId: Id, stepId: Id) => CellBox | undefined;
  readonly sources: LayoutMemory['cells'];
}

export interface LaneBody {
  readonly cells: readonly CellBox[];
  /** Height that the cells need, padding included. */
  readonly height: number;
}

const NONE: readonly never[] = [];

/** The emotion cards of a lane by persona, in the order of time. */
function rolesOf(lane: Lane, groups: readonly (readonly Card[])[]): ReadonlyMap<Id, CurvePoint['role']> {
  const byPersona = new Map<Id | null, Card[]>();
  for (const group of groups)
    for (const card of cellSummary(group, lane).points) {
      const own = byPersona.get(card.personaId);
      if (own) own.push(card);
      else byPersona.set(card.personaId, [card]);
    }
  return new Map([...byPersona.values()].flatMap((cards) => [...curveRoles(cards)]));
}

/** Boxes over several columns, on shelves at the top of the lane. */
function spanningBoxes(lane: Lane, groups: readonly (readonly Card[])[], top: number, context: LaneContext) {
  const { columns } = context.grid;
  const cards: Card[] = [];
  const boxes: { from: number; to: number; height: number; width: number }[] = [];
  for (const [from, group] of groups.entries()) {
    for (const card of cellSummary(group, lane).spanning) {
      const to = Math.min(columns.length, from + card.span) - 1;
      const covered = columns.slice(from, to + 1).reduce((sum, column) => sum + column.width, 0);
      const width = covered - 2 * METRICS.cellPadding;
      cards.push(card);
      boxes.push({ from, to, width, height: context.setter.content(card, lane.kind, width).height });
    }
  }
  const tops = packShelves(boxes, METRICS.gap);
  const places = new Map(
    cards.map((card, index) => [card.id, { top: top + (tops[index] ?? 0), width: boxes[index]?.width ?? 0 }]),
  );
  /** Where the ordinary cards of a column begin: below the boxes that cover it. */
  const stackTop = (column: number): number =>
    boxes.reduce(
      (y, { from, to, height }, index) =>
        from <= column && column <= to ? Math.max(y, top + (tops[index] ?? 0) + height + METRICS.gap) : y,
      top,
    );
  return { places, stackTop };
}

/** Lays out the cells of a lane, taking over the old ones whose cards and surroundings are the same. */
export function layoutLane(lane: Lane, context: LaneContext): LaneBody {
  const { grid, setter, typesetter } = context;
  if (lane.collapsed) {
    const cells = grid.columns.map(
      ({ step }) => emptyCell(context.oldCell(lane.id, step.id)) ?? { laneId: lane.id, stepId: step.id, cards: NONE },
    );
    return { cells, height: 0 };
  }
  const groups = grid.columns.map((column) =>
    column.collapsed ? NONE : (context.groups.get(cellKey(lane.id, column.step.id)) ?? NONE),
  );
  const roles = lane.kind === 'emotion' ? rolesOf(lane, groups) : new Map<Id, CurvePoint['role']>();
  const curve = lane.kind === 'emotion' ? METRICS.curveHeight : 0;
  const shelfTop = curve + METRICS.cellPadding;
  const spanning = spanningBoxes(lane, groups, shelfTop, context);
  const { places } = spanning;
  let bottom: number = curve;
  const cells = grid.columns.map((column, index): CellBox => {
    const group = groups[index] ?? NONE;
    const stackTop = spanning.stackTop(index);
    const signature = [
      lane.kind,
      stackTop,
      column.width,
      typesetter.direction,
      ...cellSummary(group, lane).spanning.map(({ id }) => `${places.get(id)?.top} ${places.get(id)?.width}`),
      ...cellSummary(group, lane).points.map(({ id }) => roles.get(id) ?? ''),
    ].join();
    const old = context.oldCell(lane.id, column.step.id);
    const source = old && context.sources.get(old);
    if (old && source?.group === group && source.signature === signature && setter.surroundingsKept) {
      bottom = Math.max(bottom, source.bottom);
      return old;
    }
    const place = { laneId: lane.id, stepId: column.step.id, width: column.width };
    const points = pointBoxes(cellSummary(group, lane).points, place, roles, context.words, typesetter);
    const cell = layoutCell(
      { lane, column, group, points, spanning: places, stackTop },
      (card, width) => setter.content(card, lane.kind, width),
      typesetter.direction,
      context.oldCard,
    );
    const kept = old && sameCards(old.cards, cell.cards) ? old : cell;
    const own = bottomOf(kept);
    bottom = Math.max(bottom, own);
    context.sources.set(kept, { group, signature, bottom: own });
    return kept;
  });
  return { cells, height: bottom };
}

const bottomOf = (cell: CellBox): number =>
  cell.cards.reduce(
    (bottom, box) => (box.shape === 'card' ? Math.max(bottom, box.y + box.height + METRICS.cellPadding) : bottom),
    0,
  );

const emptyCell = (cell: CellBox | undefined): CellBox | undefined => (cell?.cards.length === 0 ? cell : undefined);

const sameCards = (a: readonly CardBox[], b: readonly CardBox[]): boolean =>
  a.length === b.length && a.every((box, index) => box === b[index]);

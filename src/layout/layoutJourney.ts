import { cellKey, groupCards } from '../model/CellGroups.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { mapDirection } from '../model/queries.ts';
import { createCardSetter } from './card/CardSetter.ts';
import { makeGrid } from './grid.ts';
import { blueprintLines, blueprintLinesAbove } from './header/blueprintLines.ts';
import { columnBoxes } from './header/columnBoxes.ts';
import { stageBoxes } from './header/stageBoxes.ts';
import type { CardBox, Layout } from './Layout.ts';
import { type LayoutMemory, type LayoutOptions, memoryOf, rememberLayout } from './LayoutMemory.ts';
import { laneBoxes } from './laneBoxes.ts';
import type { LaneContext } from './layoutLane.ts';
import { linkPaths } from './link/linkPaths.ts';
import { METRICS } from './metrics.ts';
import { startToX } from './mirror.ts';
import { rectOfBox } from './query/rectOfCard.ts';
import { keepEqual } from './sameShape.ts';
import { createTypesetter } from './text/Typesetter.ts';

/** All boxes by card. Cells that were taken over need no look: their cards are in the old index already. */
function indexCards(lanes: Layout['lanes'], previous: Layout | undefined): ReadonlyMap<Id, CardBox> {
  if (previous && previous.lanes === lanes) return previous.cards;
  const oldLanes = new Set(previous?.lanes);
  const changed = lanes.filter((lane) => !oldLanes.delete(lane));
  const oldCells = new Set([...oldLanes].flatMap((lane) => lane.cells));
  const fresh = changed.flatMap((lane) => lane.cells.filter((cell) => !oldCells.delete(cell)));
  const cards = new Map(previous?.cards);
  // What is left of the old cells is gone; a card that only moved is put back from its new cell.
  for (const cell of oldCells) for (const box of cell.cards) cards.delete(box.id);
  for (const cell of fresh) for (const box of cell.cards) cards.set(box.id, box);
  return cards;
}

/**
 * The geometry of a map. Pure: the same document, words and measurer give the same layout. With the previous layout
 * (made with the same words and measurer), everything that does not change is taken over by identity, and only the
 * cells of changed cards and what they push are laid out: a few milliseconds at most for one edit among 5,000 cards.
 */
export function layoutJourney(doc: Doc, options: LayoutOptions, previous?: Layout): Layout {
  const { words, measure } = options;
  const direction = mapDirection(doc);
  const memory = previous?.direction === direction ? memoryOf(previous, options) : null;
  const old = memory ? previous : undefined;

  const groups = groupCards(doc.cards, memory && { cards: memory.doc.cards, groups: memory.groups });
  const typesetter = memory?.typesetter ?? createTypesetter(measure, direction);
  const setter = createCardSetter(doc, options, typesetter, memory);
  const sources: LayoutMemory['cells'] = memory?.cells ?? new WeakMap();
  const grid = makeGrid(doc, groups);
  const stageRow = stageBoxes(doc, grid, groups, words, typesetter);
  const stepRow = columnBoxes(grid, typesetter);
  const columns = keepEqual(old?.columns, stepRow.columns);

  const oldCells = new Map(
    old?.lanes.flatMap((lane) => lane.cells.map((cell) => [cellKey(cell.laneId, cell.stepId), cell] as const)),
  );
  const context: LaneContext = {
    grid,
    groups,
    setter,
    words,
    typesetter,
    sources,
    oldCard: (id) => old?.cards.get(id),
    oldCell: (laneId, stepId) => oldCells.get(cellKey(laneId, stepId)),
  };
  const headerHeight = stageRow.height + stepRow.height;
  const parts = { grid, groups, words, typesetter };
  const heat = options.overlays?.heat?.(doc, parts, headerHeight, old?.heat) ?? null;
  const underHeat = headerHeight + (heat?.height ?? 0);
  const handOffs = options.overlays?.handOffs?.(doc, parts, underHeat, old?.handOffs) ?? null;
  const above = blueprintLinesAbove(grid.lanes.map((lane) => lane.kind));
  const lanes = laneBoxes(doc, { context, columns, above, top: underHeat + (handOffs?.height ?? 0), old: old?.lanes });
  const last = lanes.at(-1);
  const base = {
    direction,
    width: grid.width,
    height: last ? last.y + last.height : headerHeight,
    header: { stageHeight: stageRow.height, stepHeight: stepRow.height, height: headerHeight },
    laneHeader: {
      x: startToX(direction, grid.width, 0, METRICS.laneHeaderWidth),
      width: METRICS.laneHeaderWidth,
    },
    columns,
    stages: keepEqual(old?.stages, stageRow.stages),
    heat,
    handOffs,
    lanes,
    blueprintLines: keepEqual(old?.blueprintLines, blueprintLines(lanes, above, grid.width, words, typesetter)),
    cards: indexCards(lanes, old),
    links: [],
  } satisfies Layout;
  const rectOf = (id: Id) => {
    const box = base.cards.get(id);
    return box ? rectOfBox(base, box) : null;
  };
  const links = linkPaths(doc, rectOf, typesetter, old && memory ? { doc: memory.doc, links: old.links } : null);
  const layout: Layout = { ...base, links };
  rememberLayout(layout, { doc, words, measure, groups, typesetter, contents: setter.contents, cells: sources });
  return layout;
}

import type { CellFocus } from '../../editor/Session.ts';
import type { Layout } from '../../layout/Layout.ts';
import { columnOfStep, laneOfId } from '../../layout/query/placeOf.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { standOn } from './standOn.ts';
import { WAYS, type Way } from './Way.ts';

type HeaderKind = 'stage' | 'step' | 'lane';

/** The title of a stage, step or lane; null: it is not on the screen. */
export const headerOf = (region: HTMLElement, kind: HeaderKind, id: string | undefined): HTMLElement | null =>
  id === undefined ? null : region.querySelector(`[data-header="${kind}"][data-${kind}-id="${CSS.escape(id)}"]`);

const isLater = (layout: Layout, way: Way): boolean => way === (layout.direction === 'rtl' ? 'left' : 'right');

/** The header that an arrow leads to from a cell at the rim of the map. */
export function headerBeside(region: HTMLElement, layout: Layout, focus: CellFocus, way: Way): HTMLElement | null {
  if (way === 'up') {
    const column = columnOfStep(layout, focus.stepId);
    return headerOf(region, 'step', column?.stepId) ?? headerOf(region, 'stage', column?.stageId);
  }
  return way === 'down' || isLater(layout, way) ? null : headerOf(region, 'lane', focus.laneId);
}

const focusOf = (layout: Layout, laneIndex: number, columnIndex: number): CellFocus | null => {
  const lane = layout.lanes[laneIndex];
  const cell = lane?.cells[columnIndex];
  return lane && cell ? { laneId: lane.laneId, stepId: cell.stepId, cardId: cell.cards[0]?.id ?? null } : null;
};

/** Arrow keys among the headers, and from them back into the cells. True: the key has been used. */
export function walkHeaders(core: CanvasCore, region: HTMLElement, header: HTMLElement, event: KeyboardEvent): boolean {
  const way = WAYS[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { layout } = core.session.store.getState();
  const { stageId, stepId, laneId } = header.dataset;
  const later = isLater(layout, way);
  const sideways = way === 'left' || way === 'right';
  let next: HTMLElement | null = null;
  let cell: CellFocus | null = null;
  if (laneId) {
    const index = laneOfId(layout, laneId)?.index ?? 0;
    if (sideways) cell = later ? focusOf(layout, index, 0) : null;
    else next = headerOf(region, 'lane', layout.lanes[index + (way === 'down' ? 1 : -1)]?.laneId);
  } else if (stepId) {
    const column = columnOfStep(layout, stepId);
    if (!column) return false;
    if (sideways) next = headerOf(region, 'step', layout.columns[column.index + (later ? 1 : -1)]?.stepId);
    else if (way === 'up') next = headerOf(region, 'stage', column.stageId);
    else cell = focusOf(layout, 0, column.index);
  } else if (stageId) {
    const index = layout.stages.findIndex((stage) => stage.stageId === stageId);
    const column = layout.columns.find((box) => box.stageId === stageId);
    if (sideways) next = headerOf(region, 'stage', layout.stages[index + (later ? 1 : -1)]?.stageId);
    else if (way === 'down' && column) {
      next = headerOf(region, 'step', column.stepId);
      if (!next) cell = focusOf(layout, 0, column.index);
    }
  }
  next?.focus();
  if (cell) standOn(core, cell);
  return true;
}

import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { revealRect } from '../view/revealRect.ts';

/** Moves the view until the column, stage or lane of a header can be seen; along the other axis it stays. */
export function revealHeader(core: CanvasCore, kind: 'stage' | 'step' | 'lane', id: Id): void {
  const { layout } = core.session.store.getState();
  const visible = core.viewport.visible();
  if (kind === 'lane') {
    const lane = layout.lanes.find(({ laneId }) => laneId === id);
    if (lane) revealRect(core, { x: visible.x + visible.width / 2, width: 1, y: lane.y, height: lane.height });
    return;
  }
  const column =
    kind === 'stage'
      ? layout.stages.find(({ stageId }) => stageId === id)
      : layout.columns.find(({ stepId }) => stepId === id);
  if (column) revealRect(core, { x: column.x, width: column.width, y: visible.y + visible.height / 2, height: 1 });
}

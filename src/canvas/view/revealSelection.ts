import type { Rect } from '../../layout/Layout.ts';
import { columnOfStep, laneOfId } from '../../layout/query/placeOf.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import type { Size, View } from './firstView.ts';
import { revealRect } from './revealRect.ts';

/** What is selected, as far as it can be out of sight; along the other axis a header is always to be seen. */
function selectedRect({ session, viewport }: CanvasCore): Rect | null {
  const { selection, layout } = session.store.getState();
  const seen = viewport.visible();
  const across = { y: seen.y + seen.height / 2, height: 1 };
  switch (selection.kind) {
    case 'cards':
      return rectOfCard(layout, selection.ids.at(-1) ?? '') ?? null;
    case 'stage': {
      const stage = layout.stages.find(({ stageId }) => stageId === selection.id);
      return stage ? { x: stage.x, width: stage.width, ...across } : null;
    }
    case 'step': {
      const column = columnOfStep(layout, selection.id);
      return column ? { x: column.x, width: column.width, ...across } : null;
    }
    case 'lane': {
      const lane = laneOfId(layout, selection.id);
      return lane ? { x: seen.x + seen.width / 2, width: 1, y: lane.y, height: lane.height } : null;
    }
    default:
      return null;
  }
}

/** Keeps what is selected in sight when the pane gets smaller (a panel opens); what was out of sight stays there. */
export function revealSelection(core: CanvasCore, before: View, size: Size): void {
  const rect = selectedRect(core);
  if (!rect) return;
  const left = before.x + rect.x * before.zoom;
  const top = before.y + rect.y * before.zoom;
  const right = left + rect.width * before.zoom;
  const bottom = top + rect.height * before.zoom;
  if (right > 0 && left < size.width && bottom > 0 && top < size.height) revealRect(core, rect);
}

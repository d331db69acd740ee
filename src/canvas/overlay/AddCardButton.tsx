import { useStore } from 'zustand';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { cellRect } from '../../layout/query/cellRect.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { addCard } from '../edits/addCard.ts';
import { leaveEditing } from '../edits/leaveEditing.ts';
import { placeWords } from '../edits/placeWords.ts';
import { NEAR_ZOOM } from '../near/NearSet.ts';
import styles from './Overlay.module.css';

/** The `+` of the cell under the pointer, at its bottom end corner. The keyboard has the cell itself (CellStop). */
export function AddCardButton() {
  const core = useCanvasCore();
  const i18n = useI18n();
  const cell = useStore(core.hoveredCell, (state) => state.cell);
  const layout = useSessionState((state) => state.layout);
  const doc = useSessionState((state) => state.doc);
  const busy = useSessionState((state) => state.drag !== null || state.readOnly !== null);
  const { zoom } = core.viewport.view();
  // A button of its own size would cover cells that are seen from afar.
  if (!cell || busy || zoom < NEAR_ZOOM || !doc.lanes.has(cell.laneId) || !doc.steps.has(cell.stepId)) return null;
  const rect = cellRect(layout, cell.laneId, cell.stepId);
  if (!rect) return null;
  const { lane, stage } = placeWords(doc, cell.laneId, cell.stepId, i18n);
  const rtl = layout.direction === 'rtl';
  const name = i18n.messages.canvas.addCard(lane, stage);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.addCard}
      data-side={rtl ? 'left' : 'right'}
      data-cell-lane={cell.laneId}
      data-cell-step={cell.stepId}
      aria-label={name}
      title={name}
      style={{ left: rtl ? rect.x : rect.x + rect.width, top: rect.y + rect.height }}
      // A card that is being written ends with the press, not before it: its end would move what is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        const { editingId } = core.session.store.getState();
        if (editingId !== null) leaveEditing(core, editingId, false);
        addCard(core, cell.laneId, cell.stepId);
      }}
    >
      <CanvasIcon name="add" />
    </button>
  );
}

import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { cellRect } from '../../layout/query/cellRect.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import { addCard } from '../edits/addCard.ts';
import { placeWords } from '../edits/placeWords.ts';
import styles from './Overlay.module.css';

/** Where the keyboard stands in a cell without a card: a button over the cell that adds one. */
export function CellStop() {
  const core = useCanvasCore();
  const i18n = useI18n();
  const focus = useSessionState((state) => state.focus);
  const layout = useSessionState((state) => state.layout);
  const doc = useSessionState((state) => state.doc);
  if (!focus || focus.cardId) return null;
  const rect = cellRect(layout, focus.laneId, focus.stepId);
  if (!rect || !doc.lanes.has(focus.laneId) || !doc.steps.has(focus.stepId)) return null;
  const { lane, stage } = placeWords(doc, focus.laneId, focus.stepId, i18n);
  return (
    <button
      type="button"
      data-cell-stop=""
      data-cell-lane={focus.laneId}
      data-cell-step={focus.stepId}
      className={styles.stop}
      aria-label={i18n.messages.canvas.addCard(lane, stage)}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={() => addCard(core, focus.laneId, focus.stepId)}
    />
  );
}

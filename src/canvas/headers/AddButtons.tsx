import { FRESH } from '../../editor/FRESH.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Layout } from '../../layout/Layout.ts';
import { type CanvasCore, useCanvasCore } from '../CanvasCore.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { revealRect } from '../view/revealRect.ts';
import styles from './StickyHeaders.module.css';

/** Room between the last title and the button. */
const GAP = 8;
const SIZE = 28;

/** A height that is in view: only the other axis is to move. */
const seenY = ({ viewport }: CanvasCore): number => viewport.visible().y + viewport.visible().height / 2;

export function AddStageButton({ layout }: { readonly layout: Layout }) {
  const session = useSession();
  const core = useCanvasCore();
  const { canvas } = useMessages();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  if (readOnly) return null;
  const rtl = layout.direction === 'rtl';
  const add = () => {
    const { stageId, stepId } = session.edit.addStage({}, { mergeKey: FRESH });
    session.select({ kind: 'stage', id: stageId });
    core.showStep(stepId);
    session.setState({ editingId: stageId });
  };
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={canvas.addStage}
      title={canvas.addStage}
      style={{
        top: Math.floor((layout.header.height - SIZE) / 2),
        // Beyond the last stage, which in a right-to-left map is the leftmost one.
        left: rtl ? -SIZE - GAP : `calc(100% + ${GAP}px)`,
      }}
      onFocus={() =>
        revealRect(core, { x: rtl ? -SIZE - GAP : layout.width, y: seenY(core), width: SIZE + GAP, height: 1 })
      }
      onClick={add}
    >
      <CanvasIcon name="add" />
    </button>
  );
}

export function AddLaneButton({ y, onAddLane }: { readonly y: number; readonly onAddLane: () => void }) {
  const core = useCanvasCore();
  const { canvas } = useMessages();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const direction = useSessionState((state) => state.layout.direction);
  if (readOnly) return null;
  return (
    <button
      type="button"
      dir={direction}
      className={`${styles.add} ${styles.addLane}`}
      title={canvas.addLane}
      style={{ top: `calc(100% + ${GAP}px)` }}
      onFocus={() => {
        const { x, width } = core.viewport.visible();
        revealRect(core, { x: x + width / 2, y, width: 1, height: SIZE + GAP });
      }}
      onClick={onAddLane}
    >
      <CanvasIcon name="add" />
      {canvas.addLane}
    </button>
  );
}

import { memo } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { StageBox } from '../../layout/Layout.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { toneVar } from '../cards/toneVar.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { stageTop } from './headerPlaces.ts';
import styles from './StickyHeaders.module.css';
import { titleOf } from './titleOf.ts';

interface StageHeaderProps {
  readonly box: StageBox;
  readonly count: number;
  readonly height: number;
}

export const StageHeader = memo(function StageHeader({ box, count, height }: StageHeaderProps) {
  const session = useSession();
  const { canvas } = useMessages();
  const direction = useSessionState((state) => state.layout.direction);
  const stored = useSessionState((state) => state.doc.stages.get(box.stageId)?.title ?? '');
  const title = stored || titleOf(box.marks, 'stage');
  const icon = box.marks.icons[0]?.icon;
  const timing = titleOf(box.marks, 'meta');
  return (
    <HeaderCell
      kind="stage"
      id={box.stageId}
      name={canvas.stage(title, box.index + 1, count)}
      title={title}
      storedTitle={stored}
      direction={direction}
      className={box.collapsed ? `${styles.stage} ${styles.collapsed}` : styles.stage}
      style={{ height, paddingBlockStart: stageTop(height), '--tone': toneVar(box.tone) }}
      onOpen={box.collapsed ? () => session.edit.setStage({ id: box.stageId, patch: { collapsed: false } }) : undefined}
      onRename={(text, options) => session.edit.setStage({ id: box.stageId, patch: { title: text } }, options)}
      before={
        box.collapsed ? (
          <span className={styles.hidden}>
            {icon && <CanvasIcon name={icon} size={12} />}
            {titleOf(box.marks, 'meta')}
          </span>
        ) : (
          <span className={styles.dot} />
        )
      }
      after={
        !box.collapsed &&
        timing !== '' && (
          <span className={styles.pill} dir="auto">
            {timing}
          </span>
        )
      }
    />
  );
});

import { memo } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { LaneBox, TextRun } from '../../layout/Layout.ts';
import type { Direction } from '../../lib/direction.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { toneVar } from '../cards/toneVar.ts';
import { HeaderCell } from './HeaderCell.tsx';
import styles from './StickyHeaders.module.css';

/** The legend as the layout gives it: a sample of the line, then whose curve it is. */
const pairs = (runs: readonly TextRun[]): readonly (readonly [TextRun, TextRun])[] =>
  runs.flatMap((run, index) => {
    const name = runs[index + 1];
    return index % 2 === 0 && name ? [[run, name] as const] : [];
  });

interface LaneHeaderProps {
  readonly box: LaneBox;
  readonly count: number;
  readonly side: Direction;
}

export const LaneHeader = memo(function LaneHeader({ box, count, side }: LaneHeaderProps) {
  const session = useSession();
  const { canvas } = useMessages();
  const stored = useSessionState((state) => state.doc.lanes.get(box.laneId)?.title ?? '');
  const { title } = box;
  const icon = box.header.icons[0]?.icon;
  const [number, ...legend] = box.header.texts.filter((run) => run.font !== 'lane');
  return (
    <HeaderCell
      kind="lane"
      id={box.laneId}
      name={canvas.lane(title, box.index + 1, count)}
      title={title}
      storedTitle={stored}
      direction={side}
      className={box.collapsed ? `${styles.lane} ${styles.folded}` : styles.lane}
      onOpen={box.collapsed ? () => session.edit.setLane({ id: box.laneId, patch: { collapsed: false } }) : undefined}
      onRename={(text, options) => session.edit.setLane({ id: box.laneId, patch: { title: text } }, options)}
      before={
        <>
          {box.collapsed && <CanvasIcon name={side === 'rtl' ? 'chevronLeft' : 'chevronRight'} size={12} />}
          {icon && <CanvasIcon name={icon} />}
        </>
      }
      after={
        <>
          <span className={styles.count}>{number?.text}</span>
          {pairs(legend).map(([sample, name]) => (
            <span key={sample.y} className={styles.legend} dir={side}>
              <span aria-hidden="true" dir="ltr" style={{ color: toneVar(sample.tone) }}>
                {sample.text}
              </span>
              <span dir="auto">{name.text}</span>
            </span>
          ))}
        </>
      }
    />
  );
});

import { memo } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import type { HeatStrip, Layout } from '../../layout/Layout.ts';
import type { Direction } from '../../lib/direction.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import styles from './StickyHeaders.module.css';
import { titleOf } from './titleOf.ts';

interface HeatHeaderProps {
  readonly strip: HeatStrip;
  readonly columns: Layout['columns'];
  readonly side: Direction;
}

/** The title of the strip of pain. The strip itself is painted, so its words stand here for assistive technology. */
export const HeatHeader = memo(function HeatHeader({ strip, columns, side }: HeatHeaderProps) {
  const stages = useSessionState((state) => state.doc.stages);
  const steps = useSessionState((state) => state.doc.steps);
  const title = titleOf(strip.header, 'lane');
  return (
    <section aria-label={title} dir={side} className={`${styles.cell} ${styles.lane}`}>
      <CanvasIcon name="heat" />
      <span className={styles.title} title={title}>
        {title}
      </span>
      <ul className={styles.unseen}>
        {columns.map(({ stepId, stageId, index }) => {
          const words = strip.cells[index]?.words ?? '';
          const names = [stages.get(stageId)?.title, steps.get(stepId)?.title].filter(Boolean).join(', ');
          return words === '' ? null : <li key={stepId}>{`${names}: ${words}`}</li>;
        })}
      </ul>
    </section>
  );
});

import { memo } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import type { HandOffStrip, Layout } from '../../layout/Layout.ts';
import type { Direction } from '../../lib/direction.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import styles from './StickyHeaders.module.css';

interface HandOffHeaderProps {
  readonly strip: HandOffStrip;
  readonly columns: Layout['columns'];
  readonly side: Direction;
}

/** The titles of the two rows of hand-offs. The rows themselves are painted; their words stand here, too, to be heard. */
export const HandOffHeader = memo(function HandOffHeader({ strip, columns, side }: HandOffHeaderProps) {
  const stages = useSessionState((state) => state.doc.stages);
  const steps = useSessionState((state) => state.doc.steps);
  const titles = strip.header.texts.map(({ text }) => text);
  return (
    <section aria-label={titles.join(', ')} dir={side} className={`${styles.cell} ${styles.lane}`}>
      <div className={styles.stripRows}>
        {strip.header.icons.map(({ icon }, index) => (
          <span key={icon} className={styles.stripRow}>
            <CanvasIcon name={icon} size={13} />
            <span className={styles.title}>{titles[index]}</span>
          </span>
        ))}
      </div>
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

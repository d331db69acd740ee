import { memo } from 'react';
import { FONTS } from '../../layout/fonts.ts';
import type { Marks, Tone } from '../../layout/Layout.ts';
import { ICON_GRID, ICON_STROKE } from '../../layout/paint/mapStyle.ts';
import { lineBox } from '../../layout/text/lineMetrics.ts';
import { ICONS } from '../../lib/icons.ts';
import styles from './CardNode.module.css';
import { toneVar } from './toneVar.ts';

interface MarksViewProps {
  readonly marks: Marks;
  /** For all of them, instead of their own. */
  readonly tone?: Tone | undefined;
}

/** The marks of a box as elements, each at the place where the painter draws it. Hidden from assistive technology:
 * the box carries the words in its name. */
export const MarksView = memo(function MarksView({ marks, tone: one }: MarksViewProps) {
  return (
    <>
      {marks.texts.map((run) => {
        const { top, height } = lineBox(run);
        const { size, weight } = FONTS[run.font];
        return (
          <span
            key={`${run.x} ${run.y}`}
            dir={run.direction}
            className={styles.run}
            style={{
              marginLeft: run.x,
              marginTop: top,
              height,
              lineHeight: `${height}px`,
              fontSize: size,
              fontWeight: weight,
              color: toneVar(one ?? run.tone),
            }}
          >
            {run.text}
          </span>
        );
      })}
      {marks.icons.map(({ icon, x, y, size, tone }) => (
        <svg
          key={`${x} ${y}`}
          aria-hidden="true"
          className={styles.icon}
          viewBox={`0 0 ${ICON_GRID} ${ICON_GRID}`}
          width={size}
          height={size}
          strokeWidth={ICON_STROKE}
          style={{ marginLeft: x, marginTop: y, stroke: toneVar(one ?? tone) }}
        >
          <path d={ICONS[icon]} />
        </svg>
      ))}
    </>
  );
});

import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { compareCurves } from '../../layout/compare/compareCurves.ts';
import type { ComparedPersona } from '../../model/compare/ComparedPersona.ts';
import type { Comparison } from '../../model/compare/Comparison.ts';
import type { Doc } from '../../model/Doc.ts';
import { mapDirection } from '../../model/queries.ts';
import styles from './ComparedCurves.module.css';
import { CurvesPicture } from './CurvesPicture.tsx';
import { CurvesTable } from './CurvesTable.tsx';
import { useWidth } from './useWidth.ts';

/** CSS pixels. */
const HEIGHT = 220;
/** Where a stage has less room, the picture scrolls sideways. */
const LEAST_STAGE = 84;

interface ComparedCurvesProps {
  readonly current: Doc;
  readonly future: Doc;
  readonly comparison: Comparison;
  readonly persona: ComparedPersona;
  /** Of the persona. */
  readonly name: string;
}

/** The emotion curves of both maps, one over the other; and the same as a table. */
export function ComparedCurves({ current, future, comparison, persona, name }: ComparedCurvesProps): ReactNode {
  const words = useMessages().compare.curves;
  const [measureWidth, room] = useWidth();
  const direction = mapDirection(current);
  const stages = comparison.stages.filter(({ stage }) => stage !== null).length;
  const width = Math.max(room, stages * LEAST_STAGE);
  const curves = useMemo(
    () => compareCurves({ current, future }, comparison, persona, { width, height: HEIGHT, direction }),
    [current, future, comparison, persona, width, direction],
  );
  return (
    <div ref={measureWidth} className={styles.room}>
      <CurvesPicture curves={curves} direction={direction} name={words.picture(name)} />
      <details className={styles.details}>
        <summary>{words.asTable}</summary>
        <CurvesTable curves={curves} />
      </details>
    </div>
  );
}

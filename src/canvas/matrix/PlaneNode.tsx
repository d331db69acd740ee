import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { MatrixPlane } from '../../layout/matrix/MatrixLayout.ts';
import styles from './Matrix.module.css';

export type PlaneFlowNode = Node<{ readonly plane: MatrixPlane }, 'plane'>;

/** The ground of the matrix: quadrants with their names, a row for each impact, and both axes. */
export const PlaneNode = memo(function PlaneNode({ data: { plane } }: NodeProps<PlaneFlowNode>) {
  const { messages, formats, direction } = useI18n();
  const words = messages.matrix;
  const { plot, width, height, impacts, efforts, quadrants, band } = plane;
  const gutter = { width: width - plot.width };
  return (
    <div className={styles.plane} style={{ width, height }} dir={direction} data-matrix-plane>
      {quadrants.map(({ quadrant, x, y, ...size }) => (
        <div key={quadrant} className={styles.quadrant} data-quadrant={quadrant} style={{ left: x, top: y, ...size }}>
          <span className={styles.quadrantName}>{words.quadrant[quadrant]}</span>
        </div>
      ))}
      {impacts.map(({ value, at }) => (
        <span key={value}>
          <span className={styles.row} style={{ left: plot.x, width: plot.width, top: at + band / 2 }} />
          <span
            className={styles.impact}
            style={{ ...gutter, top: at - 10 }}
            title={messages.inspector.impactLevel[value as 1]}
          >
            {formats.number(value)}
          </span>
        </span>
      ))}
      <span className={styles.impactTitle} style={gutter}>
        {words.impact}
      </span>
      {efforts.map(({ value, at }) => (
        <span key={value}>
          <span className={styles.tick} style={{ left: at, height: plot.height }} />
          <span className={styles.effort} style={{ left: at - 30, top: plot.height + 2 }}>
            {formats.number(value)}
          </span>
        </span>
      ))}
      <span className={styles.effortTitle} style={{ top: plot.height + 20 }}>
        {words.effortAxis}
      </span>
    </div>
  );
});

import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { MatrixPlane } from '../../layout/matrix/MatrixLayout.ts';
import { xOfEffort } from '../../layout/matrix/matrixPlane.ts';
import styles from './Matrix.module.css';
import { notchWords } from './notchWords.ts';

export type AimFlowNode = Node<
  { readonly plane: MatrixPlane; readonly impact: number; readonly effort: number; readonly text: string },
  'aim'
>;

/** Where the card in hand would go: lines to both axes, a ring, and the place in words. */
export const AimNode = memo(function AimNode({ data: { plane, impact, effort, text } }: NodeProps<AimFlowNode>) {
  const i18n = useI18n();
  const { plot, impacts } = plane;
  const x = xOfEffort(plane, effort);
  const y = impacts.find(({ value }) => value === impact)?.at ?? 0;
  const isHigh = x > plot.x + plot.width / 2;
  return (
    <div className={styles.aim} style={{ width: plane.width, height: plane.height }} aria-hidden="true">
      <span className={styles.aimRow} style={{ left: plot.x, width: plot.width, top: y }} />
      <span className={styles.aimColumn} style={{ left: x, top: plot.y, height: plot.height }} />
      <span className={styles.aimRing} style={{ left: x - 14, top: y - 14 }} />
      <span
        className={styles.aimWords}
        dir={i18n.direction}
        style={{ top: y < 60 ? y + 20 : y - 52, ...(isHigh ? { right: plane.width - x - 14 } : { left: x - 14 }) }}
      >
        <span className={styles.aimText} dir="auto">
          {text}
        </span>
        {notchWords({ impact, effort }, i18n)}
      </span>
    </div>
  );
});

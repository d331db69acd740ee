import type { CardBox } from '../../layout/Layout.ts';
import { DOT_RADIUS, DOT_RING } from '../../layout/paint/mapStyle.ts';
import styles from './CardNode.module.css';
import { toneVar } from './toneVar.ts';

interface PointMarkProps {
  readonly box: CardBox;
  readonly selected: boolean;
  readonly dim: boolean;
}

/** The dot of an emotion card on its curve. */
export function PointMark({ box, selected, dim }: PointMarkProps) {
  const middle = box.width / 2;
  const color = dim ? 'var(--line-strong)' : toneVar(box.barTone);
  return (
    <svg className={styles.dot} aria-hidden="true" width={box.width} height={box.height}>
      <circle
        cx={middle}
        cy={middle}
        r={DOT_RADIUS}
        style={box.isMarked ? { stroke: color, fill: color } : { stroke: color }}
      />
      {selected && <circle className={styles.ring} cx={middle} cy={middle} r={DOT_RING} />}
    </svg>
  );
}

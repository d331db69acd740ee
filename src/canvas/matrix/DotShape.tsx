import type { Card } from '../../model/records/card.ts';
import { toneVar } from '../cards/toneVar.ts';
import styles from './Matrix.module.css';

interface DotShapeProps {
  readonly card: Card;
  readonly radius: number;
}

const SIZE = 24;
const MIDDLE = SIZE / 2;

/** How much of a dot is filled: its confidence. Empty: nobody has said how sure we are. */
const filling = ({ confidence }: Card): number => (confidence === null ? 0 : 0.12 + (0.88 * confidence) / 100);

/**
 * A pain is a disc and an opportunity a diamond; the area is the reach, and the ground the confidence. Pictures of
 * screens keep the style of the drawing, but of what is in it only the attributes.
 */
export function DotShape({ card, radius }: DotShapeProps) {
  const tone = toneVar(`kind-${card.kind}`);
  // A diamond of the area of the disc.
  const half = Math.min(MIDDLE - 1, radius * 1.25);
  return (
    <svg
      aria-hidden="true"
      className={styles.mark}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      style={{ stroke: tone, fill: tone, strokeWidth: 1.5 }}
    >
      <circle cx={MIDDLE} cy={MIDDLE} r={radius + 3} className={styles.ring} fill="none" stroke="none" />
      {card.kind === 'opportunity' ? (
        <path
          d={`M${MIDDLE} ${MIDDLE - half}L${MIDDLE + half} ${MIDDLE}L${MIDDLE} ${MIDDLE + half}L${MIDDLE - half} ${MIDDLE}Z`}
          fillOpacity={filling(card)}
        />
      ) : (
        <circle cx={MIDDLE} cy={MIDDLE} r={radius - 0.75} fillOpacity={filling(card)} />
      )}
    </svg>
  );
}

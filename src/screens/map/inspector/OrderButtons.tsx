import type { ReactNode } from 'react';
import type { IconName } from '../../../lib/icons.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './Inspector.module.css';

interface OrderButtonsProps {
  /** In front of them, for eyes only: their names say all. */
  readonly label?: string;
  /** Where "later" is on the map: down, or along its direction. */
  readonly axis: 'down' | 'ltr' | 'rtl';
  readonly earlier: string;
  readonly later: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

const ICONS_OF: Readonly<Record<OrderButtonsProps['axis'], readonly [earlier: IconName, later: IconName]>> = {
  down: ['arrowUp', 'arrowDown'],
  ltr: ['arrowLeft', 'arrowRight'],
  rtl: ['arrowRight', 'arrowLeft'],
};

/** One place earlier, one place later. */
export function OrderButtons({ label, axis, earlier, later, isFirst, isLast, onMove }: OrderButtonsProps): ReactNode {
  const [earlierIcon, laterIcon] = ICONS_OF[axis];
  const buttons = (
    <div className={styles.row}>
      <IconButton icon={earlierIcon} name={earlier} isOff={isFirst} onClick={() => onMove(-1)} />
      <IconButton icon={laterIcon} name={later} isOff={isLast} onClick={() => onMove(1)} />
    </div>
  );
  return label === undefined ? (
    buttons
  ) : (
    <div className={styles.order}>
      <span aria-hidden="true">{label}</span>
      {buttons}
    </div>
  );
}

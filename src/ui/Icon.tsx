import type { ReactNode } from 'react';
import { ICONS, type IconName } from '../lib/icons.ts';
import styles from './Icon.module.css';

/** Icons that point along the reading direction: they are mirrored in a right-to-left interface. */
const MIRRORED: ReadonlySet<IconName> = new Set([
  'back',
  'chevronLeft',
  'chevronRight',
  'undo',
  'redo',
  'panel',
  'send',
]);

interface IconProps {
  readonly name: IconName;
  /** CSS pixels; 16 unless told. */
  readonly size?: number;
  /** What it says to assistive technology where no words say it; nothing unless told. */
  readonly label?: string;
  /** Whether one drawing takes the place of another often: then the browser is to see a box that stays the same. */
  readonly changes?: boolean;
}

/** A drawing, mostly beside words. */
export function Icon({ name, size = 16, label, changes = false }: IconProps): ReactNode {
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      data-mirrored={MIRRORED.has(name) || undefined}
    >
      {changes && <path d="M0 0h24v24H0z" fill="transparent" stroke="none" />}
      <path d={ICONS[name]} />
    </svg>
  );
}

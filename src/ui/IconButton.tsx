import type { ReactNode } from 'react';
import { classNames } from '../lib/classNames.ts';
import type { IconName } from '../lib/icons.ts';
import styles from './Button.module.css';
import { Button, type ButtonProps } from './Button.tsx';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'name' | 'icon'> {
  readonly icon: IconName;
  /** What it does: said by assistive technology and shown on hover and focus. */
  readonly name: string;
  /** Keys as the user reads them, e.g. "Ctrl+Z". */
  readonly shortcut?: string | undefined;
}

/** A button with a picture only. */
export function IconButton({ name, shortcut, variant = 'quiet', className, ...rest }: IconButtonProps): ReactNode {
  return (
    <Tooltip text={name} shortcut={shortcut}>
      <Button variant={variant} aria-label={name} className={classNames(styles.iconOnly, className)} {...rest} />
    </Tooltip>
  );
}

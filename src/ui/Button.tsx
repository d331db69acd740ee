import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../lib/classNames.ts';
import type { IconName } from '../lib/icons.ts';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `quiet` has no border until it is pointed at; one `primary` a view; `danger` loses something. */
  readonly variant?: 'plain' | 'quiet' | 'primary' | 'danger';
  readonly icon?: IconName;
}

/** A button with words. */
export function Button({ variant = 'plain', icon, children, className, ...rest }: ButtonProps): ReactNode {
  return (
    <button type="button" className={classNames(styles.button, styles[variant], className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

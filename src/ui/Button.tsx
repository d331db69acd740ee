import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../lib/classNames.ts';
import type { IconName } from '../lib/icons.ts';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `quiet` has no border until it is pointed at; one `primary` a view; `danger` loses something. */
  readonly variant?: 'plain' | 'quiet' | 'primary' | 'danger';
  readonly icon?: IconName;
  /** Does nothing now, but keeps the keyboard, which may be on it when that comes about; `disabled` would drop it. */
  readonly isOff?: boolean;
}

/** A button with words. */
export function Button(props: ButtonProps): ReactNode {
  const { variant = 'plain', icon, isOff = false, children, className, onClick, ...rest } = props;
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[variant], className)}
      aria-disabled={isOff || undefined}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

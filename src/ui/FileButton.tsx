import type { ReactNode } from 'react';
import { classNames } from '../lib/classNames.ts';
import type { IconName } from '../lib/icons.ts';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';

interface FileButtonProps {
  /** What may be chosen, as `accept` of the browser. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly icon: IconName;
  readonly variant?: 'plain' | 'primary';
  readonly disabled?: boolean;
  readonly children: string;
}

/** A button that asks for a file. The browser's own field lies over it unseen: assistive technology and scripts find it. */
export function FileButton({
  accept,
  onFile,
  icon,
  variant = 'plain',
  disabled,
  children,
}: FileButtonProps): ReactNode {
  return (
    <label className={classNames(styles.button, styles[variant], styles.file)}>
      <Icon name={icon} />
      {children}
      <input
        type="file"
        className={styles.chooser}
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../i18n/I18nContext.tsx';
import type { IconName } from '../lib/icons.ts';
import styles from './Chip.module.css';
import { Icon } from './Icon.tsx';

interface ChipProps {
  readonly children: string;
  readonly icon?: IconName;
  /** Given: a press opens or toggles what the chip names. */
  readonly onPress?: () => void;
  /** Of a toggle. */
  readonly pressed?: boolean;
  /** Given: a small button takes the chip away. */
  readonly onRemove?: () => void;
}

/** A short word in a rounded outline: a tag, a link, a persona. */
export function Chip({ children, icon, onPress, pressed, onRemove }: ChipProps): ReactNode {
  const messages = useMessages();
  const words = (
    <>
      {icon && <Icon name={icon} size={12} />}
      <bdi>{children}</bdi>
    </>
  );
  return (
    <span className={styles.chip} data-pressed={pressed || undefined}>
      {onPress ? (
        <button type="button" className={styles.words} aria-pressed={pressed} onClick={onPress}>
          {words}
        </button>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={messages.common.removeNamed(children)}
          onClick={onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

import { type ReactNode, useId } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportDialog.module.css';

interface PngProgressProps {
  /** Share that is done, 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far a picture has come, and the way out. */
export function PngProgress({ done, onCancel }: PngProgressProps): ReactNode {
  const { messages, formats } = useI18n();
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{messages.transfer.making(formats.percent(done))}</label>
      <progress id={id} value={done} max={1} />
      <Button onClick={onCancel}>{messages.common.cancel}</Button>
    </div>
  );
}

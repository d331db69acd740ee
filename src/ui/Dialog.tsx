import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/I18nContext.tsx';
import { classNames } from '../lib/classNames.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { OverlayContainer } from './OverlayContainer.ts';
import { openerOf } from './openerOf.ts';

interface DialogProps {
  readonly title: string;
  /** Asked for by Escape, the close button and a press outside. The owner takes the dialog away. */
  readonly onClose: () => void;
  /** `medium` (520 px) unless told. */
  readonly width?: 'small' | 'medium' | 'wide';
  /** Buttons at the end, the main one last. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog: open while it is rendered. Focus goes in on opening and back to its opener on closing. */
export function Dialog({ title, onClose, width = 'medium', footer, children }: DialogProps): ReactNode {
  const messages = useMessages();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = openerOf(document.activeElement);
    setElement(dialog);
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog).focus();
    return () => {
      dialog.close();
      if (opener?.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, styles[width])}
      aria-labelledby={titleId}
      tabIndex={-1}
      onCancel={(event) => {
        // `cancel` also bubbles up from a file input.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && isOutside(event.currentTarget, event)) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <OverlayContainer value={element}>
        <header className={styles.header}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <IconButton icon="close" name={messages.common.close} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </OverlayContainer>
    </dialog>
  );
}

function isOutside(element: HTMLElement, point: { readonly clientX: number; readonly clientY: number }): boolean {
  const box = element.getBoundingClientRect();
  return point.clientX < box.left || point.clientX > box.right || point.clientY < box.top || point.clientY > box.bottom;
}

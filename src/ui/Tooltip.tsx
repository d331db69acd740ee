import { type ReactElement, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './Kbd.tsx';
import { OverlayContainer } from './OverlayContainer.ts';
import styles from './Tooltip.module.css';
import { tooltipPlace } from './tooltipPlace.ts';

/** Milliseconds of pointing before the tooltip shows. */
const PATIENCE = 500;

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactElement;
}

/**
 * The name of a control, when the pointer moves on it and on keyboard focus. The control carries its own accessible name, so this is for
 * eyes only. Escape, a press and leaving put it away.
 */
export function Tooltip({ text, shortcut, children }: TooltipProps): ReactNode {
  const container = use(OverlayContainer);
  const host = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The pointer has come in, or the control has come under it; it has not moved there yet. */
  const hasEntered = useRef(false);
  const [isShown, setIsShown] = useState(false);
  const show = (): void => setIsShown(true);
  const hide = (): void => {
    hasEntered.current = false;
    clearTimeout(timer.current);
    setIsShown(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const control = host.current?.firstElementChild;
    if (!isShown || !control || !tip.current) return;
    const { x, y } = tooltipPlace(control.getBoundingClientRect(), tip.current.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    tip.current.style.translate = `${x}px ${y}px`;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setIsShown(false);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isShown]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the control inside
    <span
      ref={host}
      className={styles.host}
      onPointerEnter={(event) => {
        hasEntered.current = event.pointerType === 'mouse';
      }}
      onPointerMove={() => {
        if (!hasEntered.current) return;
        hasEntered.current = false;
        clearTimeout(timer.current);
        timer.current = setTimeout(show, PATIENCE);
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) show();
      }}
      onBlur={hide}
      onKeyDown={hide}
    >
      {children}
      {isShown &&
        createPortal(
          <span ref={tip} className={styles.tooltip} aria-hidden="true">
            {text}
            {shortcut && <Kbd keys={shortcut} />}
          </span>,
          container ?? document.body,
        )}
    </span>
  );
}

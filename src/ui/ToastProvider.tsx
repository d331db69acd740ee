import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useMessages } from '../i18n/I18nContext.tsx';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { type Toast, ToastContextProvider } from './ToastContext.ts';
import styles from './ToastProvider.module.css';

/** Milliseconds that a toast stays; longer when there is something to press, and as long as it is pointed at. */
const STAY = 5_000;
const STAY_WITH_ACTION = 10_000;
const MOST = 3;

interface Shown extends Toast {
  readonly key: number;
}

/** Shows toasts at the bottom of the window. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const messages = useMessages();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const nextKey = useRef(0);
  const subscriptions = useRef(new Map<number, () => void>());
  const dismiss = useCallback((key: number) => {
    subscriptions.current.get(key)?.();
    subscriptions.current.delete(key);
    clearTimeout(timers.current.get(key));
    timers.current.delete(key);
    setShown((all) => all.filter((toast) => toast.key !== key));
  }, []);
  const wait = useCallback(
    (toast: Shown) =>
      timers.current.set(toast.key, setTimeout(dismiss, toast.action ? STAY_WITH_ACTION : STAY, toast.key)),
    [dismiss],
  );
  const show = useCallback(
    (toast: Toast) => {
      const one = { ...toast, key: nextKey.current++ };
      setShown((all) => [
        ...all.filter(({ about }) => about === undefined || about !== one.about).slice(1 - MOST),
        one,
      ]);
      wait(one);
      const off = one.action?.untilStale?.(() => dismiss(one.key));
      if (off) subscriptions.current.set(one.key, off);
    },
    [wait, dismiss],
  );
  return (
    <ToastContextProvider value={show}>
      {children}
      {/* The sentences alone are heard: in the toasts themselves stand buttons. */}
      <div className={styles.said} aria-live="polite">
        {shown.map(({ key, message }) => (
          <p key={key}>{message}</p>
        ))}
      </div>
      <section className={styles.region} aria-label={messages.common.notifications} data-toasts="">
        {shown.map((toast) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a toast only keeps it from going away
          <div
            key={toast.key}
            className={styles.toast}
            data-tone={toast.tone}
            onPointerEnter={() => clearTimeout(timers.current.get(toast.key))}
            onFocus={() => clearTimeout(timers.current.get(toast.key))}
            onPointerLeave={() => wait(toast)}
            onBlur={() => wait(toast)}
          >
            <span className={styles.message}>{toast.message}</span>
            {toast.action && (
              <Button
                onClick={() => {
                  toast.action?.run();
                  dismiss(toast.key);
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton icon="close" name={messages.common.close} onClick={() => dismiss(toast.key)} />
          </div>
        ))}
      </section>
    </ToastContextProvider>
  );
}

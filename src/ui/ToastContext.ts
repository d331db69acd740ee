import { createContext, useContext } from 'react';
import { assert } from '../lib/assert.ts';

export interface Toast {
  readonly message: string;
  readonly tone?: 'info' | 'error';
  /** What it is about: a newer one about the same takes its place. */
  readonly about?: string;
  /** One thing to do about it: mostly undo. */
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    /** Subscribes to the moment at which the action would mean something else; the toast goes then. */
    readonly untilStale?: (end: () => void) => () => void;
  };
}

const Context = createContext<((toast: Toast) => void) | null>(null);
export const ToastContextProvider = Context.Provider;

/** Says a result in passing: `toast({ message, action })`. Assistive technology hears it politely. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(Context);
  assert(show, 'components that show toasts stand inside ToastProvider');
  return show;
}

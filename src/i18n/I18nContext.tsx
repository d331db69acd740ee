import { createContext, useContext } from 'react';
import { assert } from '../lib/assert.ts';
import type { Direction } from '../lib/direction.ts';
import type { Formats, Language } from './Formats.ts';
import type { Messages } from './Messages.ts';

export interface I18n {
  readonly language: Language;
  /** Direction of the interface; the map's own is independent of it. */
  readonly direction: Direction;
  readonly messages: Messages;
  readonly formats: Formats;
}

const Context = createContext<I18n | null>(null);
export const I18nProvider = Context.Provider;

/** The language of the interface. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  assert(i18n, 'components that speak stand inside I18nProvider');
  return i18n;
}

/** The messages of the interface in the user's language. */
export const useMessages = (): Messages => useI18n().messages;

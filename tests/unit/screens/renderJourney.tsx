import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { PreferencesProvider } from '../../../src/editor/PreferencesContext.tsx';
import { type Services, ServicesProvider } from '../../../src/editor/Services.tsx';
import { SessionProvider } from '../../../src/editor/SessionContext.tsx';
import { createFormats, type Language } from '../../../src/i18n/Formats.ts';
import { I18nProvider } from '../../../src/i18n/I18nContext.tsx';
import { en } from '../../../src/i18n/locales/en.ts';
import { fa } from '../../../src/i18n/locales/fa.ts';
import { directionOfLanguage } from '../../../src/lib/direction.ts';
import { DEFAULT_PREFERENCES, type Preferences, type PreferencesStore } from '../../../src/model/preferences.ts';
import { deviceStorage } from '../../../src/platform/deviceStorage.ts';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import type { TestSession } from '../editor/aSession.ts';

function preferencesInMemory(): PreferencesStore {
  let current: Preferences = DEFAULT_PREFERENCES;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    set: (patch) => {
      current = { ...current, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Options {
  readonly language?: Language;
  readonly services?: Partial<Services>;
}

/** Shows a part of a journey's screens over a real session. */
export function renderJourney(session: TestSession, element: ReactNode, { language = 'en', services }: Options = {}) {
  const formats = createFormats({ language, digits: 'auto', calendar: 'auto' });
  const messages = (language === 'fa' ? fa : en)(formats);
  const i18n = { language, formats, messages, direction: directionOfLanguage(language) };
  const preferences = preferencesInMemory();
  render(
    <I18nProvider value={i18n}>
      <PreferencesProvider value={preferences}>
        <ServicesProvider value={{ device: async () => deviceStorage, ...services } as Services}>
          <ToastProvider>
            <SessionProvider value={session}>{element}</SessionProvider>
          </ToastProvider>
        </ServicesProvider>
      </PreferencesProvider>
    </I18nProvider>,
  );
  return { messages, preferences };
}

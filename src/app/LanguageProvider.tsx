import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { usePreferences } from '../editor/PreferencesContext.tsx';
import { createFormats } from '../i18n/Formats.ts';
import { I18nProvider } from '../i18n/I18nContext.tsx';
import { directionOfLanguage } from '../lib/direction.ts';
import type { Languages } from './Languages.ts';
import { languageOf } from './languageOf.ts';

interface LanguageProviderProps {
  /** The preferred language has been loaded. */
  readonly languages: Languages;
  readonly children: ReactNode;
}

/** Speaks the chosen language and puts it, with its direction, on <html>. A switch needs no reload. */
export function LanguageProvider({ languages, children }: LanguageProviderProps): ReactNode {
  const preferences = usePreferences();
  const { digits, calendar } = preferences;
  const wanted = languageOf(preferences);
  // The old language stays until the new one is here.
  const [language, setLanguage] = useState(wanted);
  useEffect(() => {
    if (wanted === language) return;
    let isCurrent = true;
    void languages.speak(wanted).then(() => isCurrent && setLanguage(wanted));
    return () => {
      isCurrent = false;
    };
  }, [wanted, language, languages]);
  const i18n = useMemo(() => {
    const formats = createFormats({ language, digits, calendar });
    return { language, direction: directionOfLanguage(language), formats, messages: languages.messages(formats) };
  }, [language, digits, calendar, languages]);
  useLayoutEffect(() => {
    document.documentElement.lang = i18n.language;
    document.documentElement.dir = i18n.direction;
  }, [i18n]);
  return <I18nProvider value={i18n}>{children}</I18nProvider>;
}

import type { ReactNode } from 'react';
import { createFormats, type Language } from '../../src/i18n/Formats.ts';
import { I18nProvider } from '../../src/i18n/I18nContext.tsx';
import { en } from '../../src/i18n/locales/en.ts';
import { fa } from '../../src/i18n/locales/fa.ts';
import { directionOfLanguage } from '../../src/lib/direction.ts';

/** Components inside the interface language. */
export function InLanguage({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const formats = createFormats({ language, digits: 'auto', calendar: 'auto' });
  const messages = language === 'fa' ? fa(formats) : en(formats);
  const direction = directionOfLanguage(language);
  return <I18nProvider value={{ language, direction, messages, formats }}>{children}</I18nProvider>;
}

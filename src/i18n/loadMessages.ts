import type { Formats, Language } from './Formats.ts';
import type { Messages } from './Messages.ts';

/** Fetches the messages of a language: each language is a chunk of its own. */
export async function loadMessages(language: Language): Promise<(formats: Formats) => Messages> {
  return language === 'fa' ? (await import('./locales/fa.ts')).fa : (await import('./locales/en.ts')).en;
}

import type { Formats } from '../Formats.ts';
import { terms } from './en/terms.ts';
import { enFirst } from './enFirst.ts';
import { enJourney } from './enJourney.ts';
import { enLater } from './enLater.ts';

/**
 * Every message of the interface in English; the Persian ones must match it key by key. The app fetches the groups as
 * they are needed (`loadWords`), never this whole.
 */
export const en = (f: Formats) => ({
  ...enFirst(f),
  terms: terms(f),
  ...enJourney(f),
  ...enLater(f),
});

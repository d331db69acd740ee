import type { Formats } from '../Formats.ts';
import type { en } from './en.ts';
import { terms } from './fa/terms.ts';
import { faFirst } from './faFirst.ts';
import { faJourney } from './faJourney.ts';
import { faLater } from './faLater.ts';

/** Every message of the interface in Persian. */
export const fa = (f: Formats): ReturnType<typeof en> => ({
  ...faFirst(f),
  terms: terms(f),
  ...faJourney(f),
  ...faLater(f),
});

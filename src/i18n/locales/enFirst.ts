import type { Formats } from '../Formats.ts';
import { common } from './en/common.ts';
import { faults } from './en/faults.ts';
import { library } from './en/library.ts';

/** English: the words of the library, of faults and of what every screen has. */
export const enFirst = (f: Formats) => ({
  common: common(f),
  faults: faults(f),
  library: library(f),
});

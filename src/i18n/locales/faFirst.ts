import type { Formats } from '../Formats.ts';
import type { enFirst } from './enFirst.ts';
import { common } from './fa/common.ts';
import { faults } from './fa/faults.ts';
import { library } from './fa/library.ts';

/** Persian: the words of the library, of faults and of what every screen has. */
export const faFirst = (f: Formats): ReturnType<typeof enFirst> => ({
  common: common(f),
  faults: faults(f),
  library: library(f),
});

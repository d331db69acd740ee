import type { Formats } from '../../Formats.ts';

export const library = (_f: Formats) => ({});

import type { Formats } from '../../Formats.ts';

export const settings = (_f: Formats) => ({});

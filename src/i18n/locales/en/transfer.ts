import type { Formats } from '../../Formats.ts';

export const transfer = (_f: Formats) => ({});

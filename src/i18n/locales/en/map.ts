import type { Formats } from '../../Formats.ts';

export const map = (_f: Formats) => ({});

import type { Formats } from '../../Formats.ts';

export const empathy = (_f: Formats) => ({});

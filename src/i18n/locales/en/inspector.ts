import type { Formats } from '../../Formats.ts';

export const inspector = (_f: Formats) => ({});

import type { Formats } from '../../Formats.ts';

export const common = (_f: Formats) => ({});

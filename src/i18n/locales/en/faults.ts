import type { Formats } from '../../Formats.ts';

export const faults = (_f: Formats) => ({});

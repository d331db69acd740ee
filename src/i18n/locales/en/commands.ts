import type { Formats } from '../../Formats.ts';

export const commands = (_f: Formats) => ({});

import type { Formats } from '../../Formats.ts';
import type { library as en } from '../en/library.ts';

export const library = (_f: Formats): ReturnType<typeof en> => ({});

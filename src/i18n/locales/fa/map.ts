import type { Formats } from '../../Formats.ts';
import type { map as en } from '../en/map.ts';

export const map = (_f: Formats): ReturnType<typeof en> => ({});

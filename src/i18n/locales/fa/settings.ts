import type { Formats } from '../../Formats.ts';
import type { settings as en } from '../en/settings.ts';

export const settings = (_f: Formats): ReturnType<typeof en> => ({});

import type { Formats } from '../../Formats.ts';
import type { empathy as en } from '../en/empathy.ts';

export const empathy = (_f: Formats): ReturnType<typeof en> => ({});

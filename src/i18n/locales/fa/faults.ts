import type { Formats } from '../../Formats.ts';
import type { faults as en } from '../en/faults.ts';

export const faults = (_f: Formats): ReturnType<typeof en> => ({});

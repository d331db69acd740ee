import type { Formats } from '../../Formats.ts';
import type { inspector as en } from '../en/inspector.ts';

export const inspector = (_f: Formats): ReturnType<typeof en> => ({});

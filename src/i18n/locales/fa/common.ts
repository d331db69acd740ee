import type { Formats } from '../../Formats.ts';
import type { common as en } from '../en/common.ts';

export const common = (_f: Formats): ReturnType<typeof en> => ({});

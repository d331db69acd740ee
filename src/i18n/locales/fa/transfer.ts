import type { Formats } from '../../Formats.ts';
import type { transfer as en } from '../en/transfer.ts';

export const transfer = (_f: Formats): ReturnType<typeof en> => ({});

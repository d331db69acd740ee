import type { Formats } from '../../Formats.ts';
import type { commands as en } from '../en/commands.ts';

export const commands = (_f: Formats): ReturnType<typeof en> => ({});

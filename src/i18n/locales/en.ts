import type { Formats } from '../Formats.ts';
import { actions } from './en/actions.ts';
import { canvas } from './en/canvas.ts';
import { capture } from './en/capture.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { empathy } from './en/empathy.ts';
import { faults } from './en/faults.ts';
import { find } from './en/find.ts';
import { inspector } from './en/inspector.ts';
import { library } from './en/library.ts';
import { mapScreen } from './en/mapScreen.ts';
import { paste } from './en/paste.ts';
import { settings } from './en/settings.ts';
import { table } from './en/table.ts';
import { terms } from './en/terms.ts';
import { transfer } from './en/transfer.ts';

/** Every message of the interface in English; the Persian ones must match it key by key. */
export const en = (f: Formats) => ({
  canvas: canvas(f),
  actions: actions(f),
  capture: capture(f),
  commands: commands(f),
  common: common(f),
  empathy: empathy(f),
  faults: faults(f),
  find: find(f),
  inspector: inspector(f),
  library: library(f),
  mapScreen: mapScreen(f),
  paste: paste(f),
  settings: settings(f),
  table: table(f),
  terms: terms(f),
  transfer: transfer(f),
});

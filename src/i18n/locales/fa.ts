import type { Formats } from '../Formats.ts';
import type { en } from './en.ts';
import { actions } from './fa/actions.ts';
import { canvas } from './fa/canvas.ts';
import { capture } from './fa/capture.ts';
import { commands } from './fa/commands.ts';
import { common } from './fa/common.ts';
import { empathy } from './fa/empathy.ts';
import { faults } from './fa/faults.ts';
import { find } from './fa/find.ts';
import { inspector } from './fa/inspector.ts';
import { library } from './fa/library.ts';
import { mapScreen } from './fa/mapScreen.ts';
import { paste } from './fa/paste.ts';
import { settings } from './fa/settings.ts';
import { table } from './fa/table.ts';
import { terms } from './fa/terms.ts';
import { transfer } from './fa/transfer.ts';

export const fa = (f: Formats): ReturnType<typeof en> => ({
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

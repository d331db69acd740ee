import type { Formats } from '../Formats.ts';
import { actions } from './en/actions.ts';
import { canvas } from './en/canvas.ts';
import { capture } from './en/capture.ts';
import { commands } from './en/commands.ts';
import { find } from './en/find.ts';
import { inspector } from './en/inspector.ts';
import { mapScreen } from './en/mapScreen.ts';
import { paste } from './en/paste.ts';

/** English: the words that the map and its actions speak as soon as it is shown. */
export const enJourney = (f: Formats) => ({
  actions: actions(f),
  canvas: canvas(f),
  capture: capture(f),
  commands: commands(f),
  find: find(f),
  inspector: inspector(f),
  mapScreen: mapScreen(f),
  paste: paste(f),
});

import type { Formats } from '../Formats.ts';
import type { enJourney } from './enJourney.ts';
import { actions } from './fa/actions.ts';
import { canvas } from './fa/canvas.ts';
import { capture } from './fa/capture.ts';
import { commands } from './fa/commands.ts';
import { find } from './fa/find.ts';
import { inspector } from './fa/inspector.ts';
import { mapScreen } from './fa/mapScreen.ts';
import { paste } from './fa/paste.ts';

/** Persian: the words that the map and its actions speak as soon as it is shown. */
export const faJourney = (f: Formats): ReturnType<typeof enJourney> => ({
  actions: actions(f),
  canvas: canvas(f),
  capture: capture(f),
  commands: commands(f),
  find: find(f),
  inspector: inspector(f),
  mapScreen: mapScreen(f),
  paste: paste(f),
});

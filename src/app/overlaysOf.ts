import { NO_OVERLAYS, type Overlays } from '../layout/overlays.ts';
import type { Preferences } from '../model/preferences.ts';

/** What the strip of pain is made by; most maps are shown without it. */
export const loadHeat = () => import('../layout/heat/heatStrip.ts');

let withHeat: Overlays | null = null;

/** What a person lays over maps, with its code. The same object for the same choice. */
export async function overlaysOf({ heat }: Pick<Preferences, 'heat'>): Promise<Overlays> {
  if (!heat) return NO_OVERLAYS;
  const { heatStrip } = await loadHeat();
  withHeat ??= { heat: heatStrip };
  return withHeat;
}

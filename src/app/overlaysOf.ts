import { NO_OVERLAYS, type Overlays } from '../layout/overlays.ts';
import type { Preferences } from '../model/preferences.ts';

/** What the strips over a map are made by; most maps are shown without them. */
export const loadHeat = () => import('../layout/heat/heatStrip.ts');
export const loadHandOffs = () => import('../layout/handoffs/handOffStrip.ts');

const made = new Map<string, Overlays>();

/** What a person lays over maps, with its code. The same object for the same choice. */
export async function overlaysOf({ heat, handOffs }: Pick<Preferences, 'heat' | 'handOffs'>): Promise<Overlays> {
  if (!heat && !handOffs) return NO_OVERLAYS;
  const [hot, changes] = await Promise.all([heat ? loadHeat() : null, handOffs ? loadHandOffs() : null]);
  const key = `${heat} ${handOffs}`;
  const overlays = made.get(key) ?? { heat: hot?.heatStrip ?? null, handOffs: changes?.handOffStrip ?? null };
  made.set(key, overlays);
  return overlays;
}

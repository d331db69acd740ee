import { NO_OVERLAYS, type Overlays } from '../layout/overlays.ts';
import type { Preferences } from '../model/preferences.ts';

const HEAT: Overlays = { heat: true };

/** What a person lays over maps. The same object for the same choice. */
export const overlaysOf = ({ heat }: Preferences): Overlays => (heat ? HEAT : NO_OVERLAYS);

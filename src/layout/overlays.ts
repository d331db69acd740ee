import type { handOffStrip } from './handoffs/handOffStrip.ts';
import type { heatStrip } from './heat/heatStrip.ts';

/**
 * What is laid over a map: for each overlay that is on, what makes it. Their code comes when they are wanted. Chosen
 * for this device, not for the document.
 */
export interface Overlays {
  /** The strip that shows how much pain lies in each step. */
  readonly heat: typeof heatStrip | null;
  /** Where the customer goes from one owner or channel to another. */
  readonly handOffs: typeof handOffStrip | null;
}

export const NO_OVERLAYS: Overlays = { heat: null, handOffs: null };

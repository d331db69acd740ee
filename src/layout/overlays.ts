/** What can be laid over a map. Chosen for this device, not for the document. */
export interface Overlays {
  /** The strip that shows how much pain lies in each step. */
  readonly heat: boolean;
}

export const NO_OVERLAYS: Overlays = { heat: false };

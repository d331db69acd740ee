interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between control, tooltip and the edges of the window. */
const GAP = 4;
const EDGE = 8;

/** Where a tooltip stands: centred under its control, above it where there is no room, and inside the window. */
export function tooltipPlace(
  control: { readonly left: number; readonly top: number; readonly bottom: number; readonly width: number },
  tip: Size,
  view: Size,
): { readonly x: number; readonly y: number } {
  const centred = control.left + control.width / 2 - tip.width / 2;
  const below = control.bottom + GAP;
  return {
    x: Math.round(Math.max(EDGE, Math.min(centred, view.width - EDGE - tip.width))),
    y: Math.round(below + tip.height + EDGE <= view.height ? below : control.top - GAP - tip.height),
  };
}

/** The header strips lie over React Flow's pane: a wheel above them pans and zooms as if they were not there. */
export function forwardWheel(strips: HTMLElement, event: WheelEvent): void {
  const pane = strips.closest('[data-canvas-state]')?.querySelector('.react-flow__pane');
  if (!pane) return;
  event.preventDefault();
  event.stopPropagation();
  pane.dispatchEvent(new WheelEvent('wheel', event));
}

/** The header strips lie over React Flow's pane: wheels and fingers on them pan and zoom as if they were not there. */
export function forwardToPane(strips: HTMLElement): () => void {
  const forward = (event: Event): void => {
    const pane = strips.closest('[data-canvas-state]')?.querySelector('.react-flow__pane');
    // In the field of a title a finger places the caret.
    if (!pane || (event.type !== 'wheel' && event.target instanceof HTMLInputElement)) return;
    if (event instanceof WheelEvent) {
      event.preventDefault();
      event.stopPropagation();
      pane.dispatchEvent(new WheelEvent('wheel', event));
    } else if (event instanceof TouchEvent) {
      const [touches, changedTouches] = [Array.from(event.touches), Array.from(event.changedTouches)];
      pane.dispatchEvent(new TouchEvent(event.type, { touches, changedTouches, bubbles: true, cancelable: true }));
    }
  };
  const types = ['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'];
  for (const type of types) strips.addEventListener(type, forward, { passive: type !== 'wheel' });
  return () => {
    for (const type of types) strips.removeEventListener(type, forward);
  };
}

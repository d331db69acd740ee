/** More frames than a table needs to come to rest, and after how many without a change it has. */
const FRAMES = 30;
const REST = 4;

/**
 * Scrolls until the element that has the keyboard is wholly in sight; one that is higher than the view, its beginning.
 * What comes into the page on the way has other heights than were guessed, so it is looked at until it rests.
 */
export function bringIntoSight(element: HTMLElement, scroller: Element): void {
  let frames = FRAMES;
  let last = Number.NaN;
  let still = 0;
  const look = (): void => {
    if (document.activeElement !== element || frames-- === 0) return;
    const isHigh = element.getBoundingClientRect().height > scroller.clientHeight;
    element.scrollIntoView({ block: isHigh ? 'start' : 'nearest', inline: 'nearest' });
    const { top } = element.getBoundingClientRect();
    still = top === last ? still + 1 : 0;
    last = top;
    if (still < REST) requestAnimationFrame(look);
  };
  look();
}

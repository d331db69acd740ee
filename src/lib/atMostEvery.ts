/**
 * An act that may be asked for in every frame. It is done at once, then in an ask when `ms` milliseconds have passed, and
 * a last time, up to twice that later, for what was asked since. Not by a timer while asks go on: what changes in the page
 * between two frames would have a frame of its own. `cancel` drops what is still to come.
 */
export function atMostEvery(ms: number, act: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    cancel();
    last = performance.now();
    act();
  };
  const ask = (): void => {
    if (performance.now() - last >= ms) now();
    else timer ??= setTimeout(now, 2 * ms);
  };
  return { ask, cancel };
}

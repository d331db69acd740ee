/**
 * An act that may be asked for in every frame. It is done at once, then in the first ask of each span of `ms`
 * milliseconds, and a last time, up to twice that later, for what was asked since. Not by a timer while asks go on: what
 * changes in the page between two frames would have a frame of its own. Spans are those of the page's clock: what several
 * of these change, they change in the same frame. `cancel` drops what is still to come.
 */
export function atMostEvery(ms: number, act: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let span = -1;
  const spanNow = (): number => Math.floor(performance.now() / ms);
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    cancel();
    span = spanNow();
    act();
  };
  const ask = (): void => {
    if (spanNow() !== span) now();
    else timer ??= setTimeout(now, 2 * ms);
  };
  return { ask, cancel };
}

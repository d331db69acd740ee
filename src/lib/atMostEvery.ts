/**
 * An act that may be asked for in every frame. It is done at once, then at most once in `ms` milliseconds, and a last
 * time for what was asked meanwhile. `cancel` drops what is still to come.
 */
export function atMostEvery(ms: number, act: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = false;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const ask = (): void => {
    asked = timer !== undefined;
    if (asked) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (asked) ask();
    }, ms);
    act();
  };
  return { ask, cancel };
}

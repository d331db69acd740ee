import type { JourneyLibrary, JourneyWriter } from '../model/ports.ts';

interface UnloadGuard {
  /** Something has been changed. */
  readonly changed: () => void;
  /** What is typed and not written yet may be there now, or no more. */
  readonly update: () => void;
  readonly off: () => void;
}

/**
 * Writes at once when the page is hidden or left, and has the browser ask before it closes a tab whose changes are
 * not on disk (in memory they never are). The question is only registered while it is needed: it costs the page its
 * place in the back/forward cache. `isBehind`: whether something that was typed is still to be handed to the writer.
 */
export function guardUnload(library: JourneyLibrary, writer: JourneyWriter, isBehind: () => boolean): UnloadGuard {
  let isAsking = false;
  let hasChanged = false;
  const mayLose = (): boolean =>
    isBehind() || (library.kind === 'memory' ? hasChanged : writer.saveState() !== 'saved');
  const ask = (event: BeforeUnloadEvent): void => {
    if (mayLose()) event.preventDefault();
  };
  const update = (): void => {
    const isWanted = mayLose();
    if (isWanted && !isAsking) window.addEventListener('beforeunload', ask);
    if (!isWanted && isAsking) window.removeEventListener('beforeunload', ask);
    isAsking = isWanted;
  };
  const flush = (): void => {
    if (document.visibilityState === 'hidden') void writer.flush();
  };
  const leave = (): void => void writer.flush();
  const offState = writer.onSaveState(update);
  // An earlier writer of this journey may have left something to be written.
  update();
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', leave);
  return {
    changed() {
      hasChanged = true;
      update();
    },
    update,
    off() {
      offState();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leave);
      // A closed writer goes on trying: until all is written, leaving still loses something.
      if (!mayLose()) window.removeEventListener('beforeunload', ask);
    },
  };
}

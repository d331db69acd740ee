import type { Result } from '../lib/result.ts';
import type { StorageError } from '../model/ports.ts';

/** Milliseconds before failed work is tried again by itself: doubled each time, up to the longest. */
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;
/** Trying again cannot help against these. */
const FINAL = new Set<StorageError['code']>(['outdatedTab', 'notFound']);

export type Job = () => Promise<Result<void, StorageError>>;

/** Does jobs one after another; a job that fails stops the loop until it is tried again, later and later. */
export interface WorkLoop {
  /** There may be a job. Does nothing while one runs, or while failed work waits to be tried again. */
  kick(): void;
  /** Tries failed work again at once. */
  retry(): void;
  /** Resolves when the jobs at hand are done or have failed. */
  settled(): Promise<void>;
  /** Nothing is tried again by itself from now on. */
  stopRetrying(): void;
}

export function createWorkLoop(hooks: {
  /** The next thing to do; null: nothing. */
  readonly nextJob: () => Job | null;
  readonly onFailure: (error: StorageError) => void;
  readonly onIdle: () => void;
}): WorkLoop {
  let busy = false;
  let waiting = false;
  let stopped = false;
  let failures = 0;
  let current = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const loop = async (): Promise<void> => {
    for (let job = hooks.nextJob(); job; job = hooks.nextJob()) {
      const result = await job().catch((fault: unknown) => {
        // A bug in whoever listens: it is told, and later work is done all the same.
        busy = false;
        throw fault;
      });
      if (result.ok) {
        failures = 0;
        continue;
      }
      failures += 1;
      busy = false;
      waiting = true;
      if (!stopped && !FINAL.has(result.error.code))
        timer = setTimeout(retry, Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY));
      hooks.onFailure(result.error);
      return;
    }
    busy = false;
    hooks.onIdle();
  };

  function kick(): void {
    if (busy || waiting) return;
    busy = true;
    current = loop();
  }
  function retry(): void {
    clearTimeout(timer);
    waiting = false;
    kick();
  }

  return {
    kick,
    retry,
    settled: () => current,
    stopRetrying() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

type Load = () => Promise<unknown>;

/** Milliseconds until chunks that could not be had are asked for again. */
const RETRY_AFTER = 30_000;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 200);
  });

/** Resolves when the network is back, or after a while. */
const whenWorthTrying = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true });
    setTimeout(resolve, RETRY_AFTER);
  });

/** Fetches one by one in idle moments; what cannot be had again later. */
async function fetchAll(loads: readonly Load[]): Promise<void> {
  for (let missing = loads; ; await whenWorthTrying()) {
    const failed: Load[] = [];
    for (const load of missing) {
      await whenIdle();
      await load().catch(() => failed.push(load));
    }
    if (failed.length === 0) return;
    missing = failed;
  }
}

/**
 * Fetches everything that is not part of the first load (`prefetch.ts`, a chunk itself). `data-prefetched` on <html>
 * tells when the app needs the network no more.
 */
export async function fetchRest(): Promise<void> {
  let chunks: readonly Load[] = [];
  await fetchAll([
    async () => {
      chunks = (await import('./prefetch.ts')).LAZY_CHUNKS;
    },
  ]);
  await fetchAll(chunks);
  document.documentElement.dataset.prefetched = '';
}

import { LAZY_CHUNKS } from './lazyChunks.ts';

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 200);
  });

/**
 * Fetches the lazy chunks one by one in idle moments. `data-prefetched` on <html> tells when the app needs the network
 * no more. A chunk that cannot be had is asked for again when it is needed.
 */
export async function prefetch(): Promise<void> {
  for (const load of LAZY_CHUNKS) {
    await whenIdle();
    await load().catch(() => undefined);
  }
  document.documentElement.dataset.prefetched = '';
}

/** The worker's code, as a chunk that makes it without asking the network again. */
export const loadPngWorker = () => import('./pngWorker.ts?worker&inline');

import { lazyPart } from '../../ui/lazyPart.ts';

// What the ranking does without. app/prefetch.ts fetches it in idle moments.

export const lazyMatrixTab = lazyPart(async () => (await import('./matrix/MatrixTab.tsx')).MatrixTab);

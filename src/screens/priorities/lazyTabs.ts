import { lazyPart } from '../../ui/lazyPart.ts';

// What the ranking does without. app/prefetch.ts fetches it in idle moments.

export const lazyBoardTab = lazyPart(async () => (await import('./board/BoardTab.tsx')).BoardTab);
export const lazyRollUpsTab = lazyPart(async () => (await import('./rollUps/RollUpsTab.tsx')).RollUpsTab);
export const lazyMatrixTab = lazyPart(async () => (await import('./matrix/MatrixTab.tsx')).MatrixTab);

/** How hits are gone to; comes with the bar that finds them. */
export const loadGoToHit = () => import('./goToHit.ts');

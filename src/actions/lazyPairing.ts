/** What is read only when a future state is made; `app` fetches it in idle moments. */
export const loadMakeFuture = () => import('./pairing/makeFuture.ts');

/** Dexie and what stands on it. A map is read without it (`readAhead`); `app` fetches it right after. */
export const loadDatabase = () => import('./database.ts');

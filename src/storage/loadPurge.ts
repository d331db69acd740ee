/** What takes journeys away for good. `app` fetches it in an idle moment. */
export const loadPurge = () => import('./purgeJourney.ts');

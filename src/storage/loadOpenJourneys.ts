/** What works on single journeys. `app` fetches it in an idle moment, or at once where a journey is shown. */
export const loadOpenJourneys = () => import('./openJourneys.ts');

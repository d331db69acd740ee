/** What was kept of journeys, for the settings. `app` fetches it in an idle moment. */
export const loadKeptVersions = () => import('./keptVersions.ts');

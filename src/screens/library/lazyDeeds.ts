// What the library does rarely. `app` fetches it in idle moments.

export const loadCopyJourney = () => import('./copyJourney.ts');
export const loadSaveJson = () => import('../../actions/exports/saveJson.ts');
export const loadTemplates = () => import('../../model/templates/templateRegistry.ts');

/** Where the user is. `screen` is the part after the journey: '' is the map. */
export type Route =
  | { readonly name: 'library' }
  | { readonly name: 'journey'; readonly id: string; readonly screen: '' | 'empathy' }
  | { readonly name: 'unknown' };

const JOURNEY = /^#\/j\/([\w.:-]{1,128})(?:\/(empathy))?\/?$/;

/** The route that a location hash names. Total: what is not a route is `unknown`. */
export function routeOfHash(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return { name: 'library' };
  const [, id, screen] = JOURNEY.exec(hash) ?? [];
  if (id === undefined) return { name: 'unknown' };
  return { name: 'journey', id, screen: screen === 'empathy' ? 'empathy' : '' };
}

export const LIBRARY_HREF = '#/';
/** The address of a screen of a journey, for links. */
export const journeyHref = (id: string, screen: '' | 'empathy' = ''): string =>
  screen === '' ? `#/j/${id}` : `#/j/${id}/${screen}`;

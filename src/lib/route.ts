/** The screens of a journey: the part of the address after it. '' is the map. */
export type JourneyScreen = '' | 'empathy' | 'table';

/** Where the user is. */
export type Route =
  | { readonly name: 'library' }
  | { readonly name: 'journey'; readonly id: string; readonly screen: JourneyScreen }
  | { readonly name: 'unknown' };

const JOURNEY = /^#\/j\/([\w.:-]{1,128})(?:\/(empathy|table))?\/?$/;

/** The route that a location hash names. Total: what is not a route is `unknown`. */
export function routeOfHash(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return { name: 'library' };
  const [, id, screen] = JOURNEY.exec(hash) ?? [];
  if (id === undefined) return { name: 'unknown' };
  return { name: 'journey', id, screen: screen === 'empathy' || screen === 'table' ? screen : '' };
}

export const LIBRARY_HREF = '#/';
/** The address of a screen of a journey, for links. */
export const journeyHref = (id: string, screen: JourneyScreen = ''): string =>
  screen === '' ? `#/j/${id}` : `#/j/${id}/${screen}`;

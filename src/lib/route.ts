/** The screens of a journey: the part of the address after it. '' is the map. */
const JOURNEY_SCREENS = ['', 'empathy', 'table', 'priorities', 'compare', 'evidence', 'check'] as const;
export type JourneyScreen = (typeof JOURNEY_SCREENS)[number];

/** Where the user is. */
export type Route =
  | { readonly name: 'library' }
  | { readonly name: 'journey'; readonly id: string; readonly screen: JourneyScreen }
  | { readonly name: 'unknown' };

const JOURNEY = /^#\/j\/([\w.:-]{1,128})(?:\/([a-z]+))?\/?$/;

/** The route that a location hash names. Total: what is not a route is `unknown`. */
export function routeOfHash(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return { name: 'library' };
  const [, id, name = ''] = JOURNEY.exec(hash) ?? [];
  const screen = JOURNEY_SCREENS.find((one) => one === name);
  return id === undefined || screen === undefined ? { name: 'unknown' } : { name: 'journey', id, screen };
}

export const LIBRARY_HREF = '#/';
/** The address of a screen of a journey, for links. */
export const journeyHref = (id: string, screen: JourneyScreen = ''): string =>
  screen === '' ? `#/j/${id}` : `#/j/${id}/${screen}`;

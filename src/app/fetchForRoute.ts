import type { Route } from '../lib/route.ts';
import { loadOpenJourneys } from '../storage/loadOpenJourneys.ts';
import { lazyJourneyGate, lazyLibrary } from './lazyGate.ts';
import { lazyEmpathyScreen, lazyMapScreen } from './lazyMapParts.ts';

/**
 * Asks for all code of the first screen at once, else each part would ask for the next one only when it runs. What
 * fails here is asked for again, and told, by the part that needs it.
 */
export function fetchForRoute(route: Route): void {
  const screen = route.name === 'journey' && route.screen === 'empathy' ? lazyEmpathyScreen : lazyMapScreen;
  const loads =
    route.name === 'journey' ? [loadOpenJourneys(), lazyJourneyGate.fetch(), screen.fetch()] : [lazyLibrary.fetch()];
  for (const load of loads) load.catch(() => undefined);
}

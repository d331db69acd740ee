import type { Route } from '../lib/route.ts';
import { loadDatabase } from '../storage/loadDatabase.ts';
import { loadOpenJourneys } from '../storage/loadOpenJourneys.ts';
import type { AppServices } from './createServices.ts';
import { lazyJourneyGate, lazyLibrary } from './lazyGate.ts';
import { lazyScreens } from './lazyScreens.ts';
import { openAhead } from './openAhead.ts';

const loadOpenJourney = async () => (await import('./openJourney.ts')).openJourney;

/**
 * Asks for all code of the first screen at once, else each part would ask for the next one only when it runs. What
 * fails here is asked for again, and told, by the part that needs it.
 */
export async function fetchForRoute(route: Route): Promise<void> {
  const loads =
    route.name === 'journey'
      ? [loadOpenJourneys(), loadOpenJourney(), lazyJourneyGate.fetch(), lazyScreens[route.screen].fetch()]
      : [lazyLibrary.fetch(), loadDatabase()];
  await Promise.allSettled(loads);
}

/** Opens what the address names, so that the first picture is that of the map and not that of a wait for it. */
export async function openForRoute(route: Route, services: AppServices): Promise<void> {
  if (route.name !== 'journey') return;
  const openJourney = await loadOpenJourney();
  await openAhead(route.id, openJourney(services, route.id));
}

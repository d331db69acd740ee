import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Route } from '../lib/route.ts';
import type { PreferencesStore } from '../model/preferences.ts';
import { App } from './App.tsx';
import { createServices } from './createServices.ts';
import { firstScreenRests, firstScreenShown } from './FirstScreen.tsx';
import { fetchForRoute, openForRoute } from './fetchForRoute.ts';
import { fetchRest } from './fetchRest.ts';
import { createLanguages } from './Languages.ts';
import { languageOf } from './languageOf.ts';

/** Milliseconds after which the frame of a screen is shown while the rest is still being fetched. */
const PATIENCE = 600;
const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface AppStart {
  readonly root: HTMLElement;
  readonly route: Route;
  /** Whether the journey of the route is being read ahead, as usual. */
  readonly reading: Promise<boolean>;
  readonly preferences: PreferencesStore;
}

/** Shows the first screen, and fetches the others in idle moments. Rejects when the screen cannot be shown at all. */
export async function startApp({ root, route, reading, preferences }: AppStart): Promise<void> {
  const languages = createLanguages();
  const code = fetchForRoute(route);
  const [services] = await Promise.all([
    createServices(preferences, languages, { readAhead: reading, shown: firstScreenShown() }),
    languages.speak(languageOf(preferences.current())),
  ]);
  // What fails here is told by the screen, which tries again.
  const opening = openForRoute(route, services).catch(() => undefined);
  await Promise.race([Promise.all([code, opening]), after(PATIENCE)]);
  createRoot(root).render(
    <StrictMode>
      <App preferences={preferences} languages={languages} services={services} />
    </StrictMode>,
  );
  await Promise.all([services.mapsReady, firstScreenRests()]);
  await fetchRest();
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from '../lib/assert.ts';
import { routeOfHash } from '../lib/route.ts';
import { createPreferencesStore } from '../platform/preferences.ts';
import { readAhead } from '../storage/readAhead.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { App } from './App.tsx';
import { applyTheme } from './applyTheme.ts';
import { createServices } from './createServices.ts';
import { firstScreenRests, firstScreenShown } from './FirstScreen.tsx';
import { fetchForRoute, openForRoute } from './fetchForRoute.ts';
import { createLanguages } from './Languages.ts';
import { languageOf } from './languageOf.ts';
import { prefetch } from './prefetch.ts';
import { showBootFault } from './showBootFault.ts';

const root = defined(document.getElementById('root'), 'the root element');
const preferences = createPreferencesStore();
applyTheme(preferences);
const languages = createLanguages();

/** Milliseconds after which the frame of a screen is shown while the rest is still being fetched. */
const PATIENCE = 600;
const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function start(): Promise<void> {
  const route = routeOfHash(window.location.hash);
  const reading = route.name === 'journey' ? readAhead(route.id) : Promise.resolve(false);
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
  await prefetch();
}

start().catch((fault: unknown) => showBootFault(root, fault));

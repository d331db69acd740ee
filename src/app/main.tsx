import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from '../lib/assert.ts';
import { routeOfHash } from '../lib/route.ts';
import { createPreferencesStore } from '../platform/preferences.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { App } from './App.tsx';
import { applyTheme } from './applyTheme.ts';
import { createServices } from './createServices.ts';
import { firstScreenShown } from './FirstScreen.tsx';
import { fetchForRoute } from './fetchForRoute.ts';
import { createLanguages } from './Languages.ts';
import { languageOf } from './languageOf.ts';
import { prefetch } from './prefetch.ts';
import { readAhead } from './readAhead.ts';
import { showBootFault } from './showBootFault.ts';

const root = defined(document.getElementById('root'), 'the root element');
const preferences = createPreferencesStore();
applyTheme(preferences);
const languages = createLanguages();

async function start(): Promise<void> {
  const route = routeOfHash(window.location.hash);
  fetchForRoute(route);
  const [services] = await Promise.all([
    createServices(preferences, languages),
    languages.speak(languageOf(preferences.current())),
  ]);
  if (route.name === 'journey') readAhead(services.library, route.id);
  createRoot(root).render(
    <StrictMode>
      <App preferences={preferences} languages={languages} services={services} />
    </StrictMode>,
  );
  await Promise.all([services.mapsReady, firstScreenShown()]);
  await prefetch();
}

start().catch((fault: unknown) => showBootFault(root, fault));

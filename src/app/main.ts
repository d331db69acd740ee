import { routeOfHash } from '../lib/route.ts';
import { loadFonts } from '../platform/fonts.ts';
import { createPreferencesStore } from '../platform/preferences.ts';
import { readAhead } from '../storage/readAhead.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { defined } from '../lib/assert.ts';
import { applyTheme } from './applyTheme.ts';
import { fetchAhead } from './fetchAhead.ts';
import { showBootFault } from './showBootFault.ts';

// The first script of the page: small, so that what the first screen waits for (rows, code, words, fonts) is asked for
// at once and comes side by side. What fails here is asked for again, and told, by the part that needs it.
const root = defined(document.getElementById('root'), 'the root element');
const route = routeOfHash(window.location.hash);
const reading = route.name === 'journey' ? readAhead(route.id) : Promise.resolve(false);
const preferences = createPreferencesStore();
const app = import('./startApp.tsx');
fetchAhead(route, preferences.current());
void loadFonts();
applyTheme(preferences);

app
  .then(({ startApp }) => startApp({ root, route, reading, preferences }))
  .catch((fault: unknown) => showBootFault(root, fault));

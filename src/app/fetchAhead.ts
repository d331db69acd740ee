import { loadWords } from '../i18n/loadWords.ts';
import { needWords, speak } from '../i18n/needWords.ts';
import type { Route } from '../lib/route.ts';
import type { Preferences } from '../model/preferences.ts';
import { languageOf } from './languageOf.ts';

/** Asks for the code and the words of the first screen, before any other code is here to ask for them. */
export function fetchAhead(route: Route, preferences: Preferences): void {
  const isJourney = route.name === 'journey';
  const asked = isJourney
    ? [import('./JourneyGate.tsx'), needWords('journey'), loadWords('en', 'terms'), loadWords('fa', 'terms')]
    : [import('../screens/library/LibraryScreen.tsx')];
  void Promise.allSettled([...asked, speak(languageOf(preferences))]);
}

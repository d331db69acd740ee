import { needWords } from '../../i18n/needWords.ts';

/** Fetches what walks through the questions of the map check, and its words. */
export async function loadWalk() {
  const [walk] = await Promise.all([import('./walkQuestions.ts'), needWords('later')]);
  return walk;
}

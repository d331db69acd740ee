import { needWords } from '../i18n/needWords.ts';

/** What is read only when a future state is made, with its words; `app` fetches it in idle moments. */
export async function loadMakeFuture() {
  const [made] = await Promise.all([import('./pairing/makeFuture.ts'), needWords('later')]);
  return made;
}

import { beforeEach, expect, test, vi } from 'vitest';
import { createFormats, LANGUAGES, type Language } from './Formats.ts';

const formats = (language: Language) => createFormats({ language, digits: 'auto', calendar: 'auto' });

/** The modules as a page has them that has just been opened. */
async function freshPage() {
  vi.resetModules();
  const [{ messagesOf, loadWords }, { needWords, speak }] = await Promise.all([
    import('./loadWords.ts'),
    import('./needWords.ts'),
  ]);
  return { messagesOf, loadWords, needWords, speak };
}
let page: Awaited<ReturnType<typeof freshPage>>;
beforeEach(async () => {
  page = await freshPage();
});

test('LANG-22: words of a later group are there once they are needed, also in messages made before', async () => {
  await page.speak('en');
  const messages = page.messagesOf(formats('en'));
  expect(messages.common.cancel).toBe('Cancel');
  expect(messages.transfer).toBeUndefined();
  await page.needWords('later');
  expect(messages.transfer.exportTitle).toBe('Export');
  expect(messages.mapScreen.more).toBeTruthy();
});

test('LANG-22: a language that the interface is switched to has all that is on screen', async () => {
  await page.speak('en');
  await page.needWords('journey');
  await page.speak('fa');
  const persian = page.messagesOf(formats('fa'));
  expect(persian.mapScreen.more).toBeTruthy();
  expect(persian.terms.untitled).toBeTruthy();
  expect(persian.transfer).toBeUndefined();
});

test('LANG-22: what was needed before a language was chosen comes with it', async () => {
  await page.needWords('journey');
  await page.speak('fa');
  expect(page.messagesOf(formats('fa')).actions.undo).toBeTruthy();
});

test.each(LANGUAGES)('LANG-22: the words of maps in %s come alone', async (language) => {
  await page.loadWords(language, 'terms');
  const messages = page.messagesOf(formats(language));
  expect(messages.terms.laneKind.emotion).toBeTruthy();
  expect(messages.common).toBeUndefined();
});

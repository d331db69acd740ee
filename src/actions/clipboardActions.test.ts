import { beforeAll, expect, test } from 'vitest';
import { aSession } from '../../tests/unit/editor/aSession.ts';
import { createFormats } from '../i18n/Formats.ts';
import { en } from '../i18n/locales/en.ts';
import { ok, type Result } from '../lib/result.ts';
import type { ActionContext } from './ActionContext.ts';
import { cut } from './clipboardActions.ts';
import { loadCopyCode } from './lazyCopy.ts';

beforeAll(async () => void (await loadCopyCode()));

const formats = createFormats({ language: 'en', digits: 'auto', calendar: 'auto' });
const i18n = { language: 'en', direction: 'ltr', messages: en(formats), formats } as const;

/** Cuts cards by the menu, with a clipboard that answers when it is told to. */
function cutting(...ids: readonly string[]) {
  const session = aSession();
  const said: string[] = [];
  let answer = (_: Result<void, 'refused'>): void => undefined;
  const written = new Promise<Result<void, 'refused'>>((resolve) => {
    answer = resolve;
  });
  const context = {
    session,
    screen: '',
    i18n,
    services: { clipboard: { write: () => written } },
    toast: (message: string) => void said.push(message),
    announce: () => undefined,
  } as unknown as ActionContext;
  session.select({ kind: 'cards', ids });
  cut.run(context);
  const finish = async (result: Result<void, 'refused'>): Promise<void> => {
    answer(result);
    // The action waits for the answer, too, and was there first.
    await written;
    await Promise.resolve();
  };
  return { session, said, finish };
}

test('PASTE-5: cutting takes away what was copied, whatever is selected when the clipboard answers', async () => {
  const { session, said, finish } = cutting('C1', 'C2');
  session.select({ kind: 'cards', ids: ['C3'] });
  await finish(ok(undefined));
  expect([...session.doc().cards.keys()]).toEqual(['C3']);
  expect(said).toEqual([i18n.messages.paste.said.cut(2)]);
});

test('PASTE-5: of what was cut, cards that are gone already are passed over', async () => {
  const { session, said, finish } = cutting('C1', 'C2');
  session.edit.removeCards({ ids: ['C1'] });
  await finish(ok(undefined));
  expect([...session.doc().cards.keys()]).toEqual(['C3']);
  expect(said).toEqual([i18n.messages.paste.said.cut(1)]);
});

test('PASTE-5: a clipboard that refuses takes nothing away', async () => {
  const { session, said, finish } = cutting('C1');
  await finish({ ok: false, error: 'refused' });
  expect(session.doc().cards.size).toBe(3);
  expect(said).toEqual([i18n.messages.paste.fault.copyRefused]);
});

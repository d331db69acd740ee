import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mustHave, openTab, smallDoc, stored, type Tab } from '../../tests/unit/storageLibraries.ts';
import { changeSetOf, openEditing, setText, until } from '../../tests/unit/storageTab.ts';
import { newId } from '../model/id.ts';

// A journey that is closed while something is not written yet, and opened again.

const doc = smallDoc();
const { id } = doc.journey;
let name: string;
let tab: Tab;
beforeEach(async () => {
  name = newId();
  tab = openTab(name);
  mustHave(await tab.library.create(doc, new Map(), null));
});
afterEach(() => tab.close());

const failing = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};
const updating = () => tab.database.stores.rows.hook('updating');
const textOf = async (card: string) => (await tab.database.stores.rows.get([id, card]))?.text;

test('STO-3: a write that is under way when the journey is opened again is not lost when it fails', async () => {
  const { rev } = await stored(tab, id);
  const first = tab.library.open(id, rev);
  await first.flush();
  updating().subscribe(failing);
  first.write(changeSetOf(setText('c0', 'one')));
  first.write(changeSetOf(setText('c1', 'two')));
  first.close();
  const second = tab.library.open(id, rev);
  expect(second.saveState()).toBe('saving');
  await first.flush();
  await second.flush();
  expect(second.saveState()).toBe('error');
  updating().unsubscribe(failing);
  second.retry();
  await second.flush();
  expect(second.saveState()).toBe('saved');
  expect([await textOf('c0'), await textOf('c1')]).toEqual(['one', 'two']);
  second.close();
});

test('STO-3: a journey that is opened again before its last writer has closed goes on from what that could not write', async () => {
  const first = await openEditing(tab, id);
  await first.writer.flush();
  updating().subscribe(failing);
  first.edit(setText('c0', 'A'));
  await first.writer.flush();
  expect(first.writer.saveState()).toBe('error');
  const second = await openEditing(tab, id);
  expect(second.doc().cards.get('c0')?.text).toBe('A');
  first.writer.close();
  second.edit(setText('c0', 'AB'));
  await second.writer.flush();
  updating().unsubscribe(failing);
  second.writer.retry();
  await second.writer.flush();
  expect(await textOf('c0')).toBe('AB');
  // The earlier writer has nothing left to write over it, and nothing to ask about before the tab is closed.
  first.writer.retry();
  await first.writer.flush();
  expect([await textOf('c0'), first.writer.saveState()]).toEqual(['AB', 'saved']);
  second.writer.close();
});

test('STO-15: a write that fails after it was handed over is unsaved in the next writer alone', async () => {
  const { rev } = await stored(tab, id);
  const first = tab.library.open(id, rev);
  await first.flush();
  updating().subscribe(failing);
  first.write(changeSetOf(setText('c0', 'one')));
  const second = tab.library.open(id, rev);
  await first.flush();
  await second.flush();
  expect([first.saveState(), second.saveState()]).toEqual(['saved', 'error']);
  updating().unsubscribe(failing);
  first.close();
  second.close();
  await until(async () => (await textOf('c0')) === 'one');
});

test('STO-5: a closed journey whose repairs another tab was faster to write still writes its edits', async () => {
  await tab.database.stores.rows.delete([id, 'lane']);
  const first = await openEditing(tab, id);
  await first.writer.flush();
  updating().subscribe(failing);
  first.edit(setText('c0', 'kept'));
  await first.writer.flush();
  first.writer.close();
  const other = openTab(name);
  const second = await openEditing(other, id);
  second.edit(setText('c1', 'from the other tab'));
  await second.writer.flush();
  updating().unsubscribe(failing);
  await until(async () => (await textOf('c0')) === 'kept');
  expect(await textOf('c1')).toBe('from the other tab');
  expect((await stored(tab, id)).repairs).toEqual([]);
  second.writer.close();
  other.close();
});

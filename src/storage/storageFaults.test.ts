import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustHave, openTab, smallDoc, stored, type Tab } from '../../tests/unit/storageLibraries.ts';
import { changeSetOf, openEditing, setText, until } from '../../tests/unit/storageTab.ts';
import { newId } from '../model/id.ts';
import { storageErrorOf } from './storageError.ts';

const NO_ASSETS = new Map<string, Blob>();
const doc = smallDoc();
const { id } = doc.journey;
let name: string;
let tab: Tab;
beforeEach(async () => {
  name = newId();
  tab = openTab(name);
  mustHave(await tab.library.create(doc, NO_ASSETS, null));
});
afterEach(() => tab.close());
const stores = () => tab.database.stores;

describe('rows that are not as they should be', () => {
  test('STO-4: a row that does not parse is reported and stays as it is, also when the journey is edited', async () => {
    const broken = { journeyId: id, id: 'odd', table: 'cards', order: 7, text: 'my words' };
    const foreign = { journeyId: id, id: 'later', table: 'hypotheses', text: 'from the future' };
    await stores().rows.bulkPut([broken, foreign]);
    const loaded = await stored(tab, id);
    expect(loaded.doc.cards.size).toBe(2);
    expect(loaded.quarantine.map((row) => [row.id, row.table])).toEqual([
      ['later', 'hypotheses'],
      ['odd', 'cards'],
    ]);
    const editing = await openEditing(tab, id);
    editing.edit(setText('c0', 'edited'));
    await editing.writer.flush();
    expect(await stores().rows.get([id, 'odd'])).toEqual(broken);
    expect(await stores().rows.get([id, 'later'])).toEqual(foreign);
    editing.writer.close();
  });

  test('STO-5: loading repairs without writing; the first edit writes the repairs and keeps the rows as they were', async () => {
    await stores().rows.update([id, 'c1'], { stepId: 'nowhere', score: 99 });
    const before = await stores().rows.toArray();
    const editing = await openEditing(tab, id);
    expect((await stored(tab, id)).repairs.length).toBeGreaterThan(0);
    await editing.writer.flush();
    expect(await stores().rows.toArray()).toEqual(before);
    expect(editing.doc().cards.get('c1')).toMatchObject({ stepId: null, laneId: null, score: null });

    editing.edit(setText('c0', 'edited'));
    await editing.writer.flush();
    const after = await stored(tab, id);
    expect(after.repairs).toEqual([]);
    expect(after.doc).toEqual(editing.doc());
    const [version] = await stores().versions.toArray();
    expect(version).toMatchObject({ journeyId: id, reason: 'repair' });
    expect(JSON.parse(version?.rows ?? '')).toEqual(before);
    editing.writer.close();
  });

  test('STO-5: repairs that another tab was faster to write are made anew', async () => {
    await stores().rows.delete([id, 'lane']);
    const other = openTab(name);
    const [a, b] = [await openEditing(tab, id), await openEditing(other, id)];
    a.edit(setText('c0', 'from a'));
    b.edit(setText('c1', 'from b'));
    await until(() => a.writer.saveState() === 'saved' && b.writer.saveState() === 'saved');
    await until(async () => {
      const now = (await stored(tab, id)).doc;
      return [a, b].every(
        (one) => one.doc().lanes.size === 1 && [...one.doc().lanes.keys()][0] === [...now.lanes.keys()][0],
      );
    });
    const now = (await stored(tab, id)).doc;
    expect([now.cards.get('c0')?.text, now.cards.get('c1')?.text]).toEqual(['from a', 'from b']);
    other.close();
  });

  test('STO-5: a lost journey row is rebuilt from the header', async () => {
    await stores().rows.delete([id, id]);
    const loaded = await stored(tab, id);
    expect(loaded.doc.journey).toMatchObject({ id, title: doc.journey.title, language: 'fa' });
    expect(loaded.doc.cards.size).toBe(2);
  });

  test('STO-6: a journey of a newer version is read-only, and a writer refuses it', async () => {
    await stores().journeys.update(id, { schemaVersion: 99 });
    expect(await stored(tab, id)).toMatchObject({ readOnly: 'newerSchema', repairs: [] });
    const before = await stores().rows.toArray();
    const writer = tab.library.open(id, 1);
    writer.write(changeSetOf(setText('c0', 'x')));
    await writer.flush();
    expect([writer.saveState(), writer.lastError()?.code]).toEqual(['error', 'outdatedTab']);
    expect(await stores().rows.toArray()).toEqual(before);
    writer.close();
  });
});

describe('a database that fails', () => {
  test('STO-3: what could not be written is kept, shown as an error, and written on retry in order', async () => {
    const editing = await openEditing(tab, id);
    await editing.writer.flush();
    stores().rows.hook('updating', failing);
    const states: string[] = [];
    editing.writer.onSaveState(() => states.push(editing.writer.saveState()));
    editing.edit(setText('c0', 'one'));
    await editing.writer.flush();
    editing.edit(setText('c0', 'two'));
    expect([editing.writer.saveState(), editing.writer.lastError()?.code]).toEqual(['error', 'quotaExceeded']);
    expect((await stores().rows.get([id, 'c0']))?.text).toBe('متن 0');
    stores().rows.hook('updating').unsubscribe(failing);
    editing.writer.retry();
    await editing.writer.flush();
    expect(states).toEqual(['saving', 'error', 'saving', 'saved']);
    expect((await stores().rows.get([id, 'c0']))?.text).toBe('two');
    editing.writer.close();
  });

  test('STO-3: it is tried again without being asked', async () => {
    const editing = await openEditing(tab, id);
    await editing.writer.flush();
    stores().rows.hook('updating', failing);
    editing.edit(setText('c0', 'one'));
    await editing.writer.flush();
    expect(editing.writer.saveState()).toBe('error');
    stores().rows.hook('updating').unsubscribe(failing);
    await until(() => editing.writer.saveState() === 'saved');
    expect((await stored(tab, id)).doc.cards.get('c0')?.text).toBe('one');
    editing.writer.close();
  });

  test('STO-3: closing a journey does not drop what could not be written; opening it again shows it', async () => {
    const first = await openEditing(tab, id);
    await first.writer.flush();
    stores().rows.hook('updating', failing);
    first.edit(setText('c0', 'kept'));
    await first.writer.flush();
    first.writer.close();
    const again = await openEditing(tab, id);
    expect(again.doc().cards.get('c0')?.text).toBe('kept');
    await again.writer.flush();
    expect(again.writer.saveState()).toBe('error');
    stores().rows.hook('updating').unsubscribe(failing);
    again.writer.close();
    await until(async () => (await stores().rows.get([id, 'c0']))?.text === 'kept');
  });

  test('STO-3: a full disk is recognised inside an AbortError', () => {
    const full = { name: 'AbortError', message: 'x', inner: { name: 'QuotaExceededError', message: 'y' } };
    expect(storageErrorOf(full).code).toBe('quotaExceeded');
    expect(storageErrorOf(new Error('anything')).code).toBe('failed');
  });

  test('STO-3: a journey that was removed for good cannot be written, and says so', async () => {
    const editing = await openEditing(tab, id);
    mustHave(await tab.library.purge(id));
    editing.edit(setText('c0', 'late'));
    await editing.writer.flush();
    expect([editing.writer.saveState(), editing.writer.lastError()?.code]).toEqual(['error', 'notFound']);
    expect(await stores().rows.count()).toBe(0);
    editing.writer.close();
  });

  test('STO-11: when a newer version takes the database over, this tab stops writing for good', async () => {
    const editing = await openEditing(tab, id);
    await editing.writer.flush();
    const newer = new Dexie(name);
    newer.version(2).stores({ journeys: 'id', rows: '[journeyId+id]', more: 'id' });
    await newer.open();
    expect([editing.writer.saveState(), editing.writer.lastError()?.code]).toEqual(['error', 'outdatedTab']);
    editing.edit(setText('c0', 'old code'));
    editing.writer.retry();
    await editing.writer.flush();
    expect(editing.writer.lastError()?.code).toBe('outdatedTab');
    expect(await tab.library.load(id)).toMatchObject({ ok: false, error: { code: 'outdatedTab' } });
    expect(await newer.table('rows').get([id, 'c0'])).toMatchObject({ text: 'متن 0' });
    editing.writer.close();
    newer.close();
  });

  test('STO-11: code that is older than the database does not open it', async () => {
    tab.close();
    const newer = new Dexie(name);
    newer.version(2).stores({ journeys: 'id', rows: '[journeyId+id]', more: 'id' });
    await newer.open();
    newer.close();
    const old = openTab(name);
    expect(await old.library.load(id)).toMatchObject({ ok: false, error: { code: 'outdatedTab' } });
    const heard: string[] = [];
    const off = old.library.watch(
      () => heard.push('headers'),
      ({ code }) => heard.push(code),
    );
    await until(() => heard.length > 0);
    expect(heard).toEqual(['outdatedTab']);
    off();
    old.close();
  });
});

function failing(): void {
  throw new DOMException('no room', 'QuotaExceededError');
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustHave, openTab, smallDoc, stored, type Tab } from '../../tests/unit/storageLibraries.ts';
import type { Change, ChangeSet } from '../model/Change.ts';
import { newId } from '../model/id.ts';
import type { JourneyHeader } from '../model/ports.ts';
import { createDatabaseLibrary } from './databaseLibrary.ts';
import { createStoredJourneys } from './storedJourneys.ts';

const edit = (...changes: Change[]): ChangeSet => ({ id: newId(), label: 'edit', source: 'user', changes });
const setText = (id: string, text: string): ChangeSet =>
  edit({ table: 'cards', id, before: { text: '' }, after: { text } });
const NO_ASSETS = new Map<string, Blob>();

let tab: Tab;
beforeEach(() => {
  tab = openTab(newId());
});
afterEach(() => tab.close());

describe('a stored journey', () => {
  test('STO-1: what was created is loaded again, the same', async () => {
    const doc = smallDoc();
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    const loaded = await stored(tab, doc.journey.id);
    expect(loaded.doc).toEqual(doc);
    expect(loaded).toMatchObject({ rev: 1, repairs: [], quarantine: [], readOnly: null });
  });

  test('STO-1: calls that come at once share one code for single journeys, asked for once and again after a failure', async () => {
    const part = createStoredJourneys({
      database: tab.database,
      tabs: { post: () => undefined, onNotice: () => () => undefined, close: () => undefined },
      page: { onVisible: () => () => undefined },
    });
    let asked = 0;
    const library = createDatabaseLibrary(tab.database, async () => {
      asked += 1;
      if (asked === 1) throw new Error('the network is gone');
      return part;
    });
    const doc = smallDoc();
    expect((await library.create(doc, NO_ASSETS, null)).ok).toBe(false);
    const outcomes = await Promise.all([library.create(doc, NO_ASSETS, null), library.rename(newId(), 'x')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(asked).toBe(2);
  });

  test('STO-1: creating an id that is stored already fails and changes nothing', async () => {
    const doc = smallDoc();
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    const again = await tab.library.create({ ...smallDoc(0, doc.journey.id) }, NO_ASSETS, null);
    expect(again.ok).toBe(false);
    expect((await stored(tab, doc.journey.id)).doc.cards.size).toBe(2);
  });

  test('STO-2: only changed fields are written, and the header follows', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    const writer = tab.library.open(id, 1);
    writer.write(setText('c0', 'new'));
    writer.write(edit({ table: 'cards', id: 'c1', before: { ...doc.cards.get('c1') } as never, after: null }));
    writer.write(edit({ table: 'journey', id, before: { title: '' }, after: { title: 'B' } }));
    expect(writer.saveState()).toBe('saving');
    await writer.flush();
    expect(writer.saveState()).toBe('saved');
    const loaded = await stored(tab, id);
    expect(loaded.doc.cards.get('c0')).toEqual({ ...doc.cards.get('c0'), text: 'new' });
    expect(loaded.doc.cards.has('c1')).toBe(false);
    expect(loaded.doc.journey.title).toBe('B');
    const headers = await new Promise<readonly JourneyHeader[]>((resolve) => {
      const off = tab.library.watch((list) => {
        resolve(list);
        queueMicrotask(() => off());
      });
    });
    expect(headers).toMatchObject([{ id, title: 'B', cardCount: 1, rev: loaded.rev, deletedAt: null }]);
    writer.close();
  });

  test('STO-2: a field change of a row that is gone is skipped', async () => {
    const doc = smallDoc();
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    const writer = tab.library.open(doc.journey.id, 1);
    writer.write(setText('nobody', 'new'));
    await writer.flush();
    expect(writer.saveState()).toBe('saved');
    expect((await stored(tab, doc.journey.id)).doc).toEqual(doc);
    writer.close();
  });
});

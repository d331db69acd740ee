import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustHave, openTab, smallDoc, stored, type Tab } from '../../tests/unit/storageLibraries.ts';
import { until } from '../../tests/unit/storageTab.ts';
import type { Doc } from '../model/Doc.ts';
import { newId } from '../model/id.ts';
import { newRow } from '../model/newRow.ts';
import type { JourneyHeader, JourneyLibrary } from '../model/ports.ts';
import { memoryLibrary } from './memoryLibrary.ts';
import { finishPurges } from './purgeJourney.ts';

const picture = new Blob(['light'], { type: 'image/png' });
const asset = newRow('assets', { id: 'hash', mime: 'image/png', width: 1, height: 1 });
const withAsset = (doc: Doc): Doc => ({ ...doc, assets: new Map([[asset.id, asset]]) });
const BYTES = new Map([[asset.id, new Blob(['bytes'])]]);
const NO_ASSETS = new Map<string, Blob>();

let tab: Tab;
beforeEach(() => {
  tab = openTab(newId());
});
afterEach(() => tab.close());

describe.each([
  ['in IndexedDB', () => tab.library],
  ['in memory', () => memoryLibrary()],
])('the library %s', (_name, make: () => JourneyLibrary) => {
  test('STO-9: watchers see every journey, its thumbnail, and what becomes of it', async () => {
    const library = make();
    const doc = smallDoc(3);
    const { id } = doc.journey;
    let seen: readonly JourneyHeader[] | null = null;
    const now = (): readonly JourneyHeader[] => seen ?? [];
    const off = library.watch((headers) => {
      seen = headers;
    });
    await until(() => seen !== null);
    mustHave(await library.create(doc, NO_ASSETS, { light: picture, dark: picture }));
    await until(() => now()[0]?.cardCount === 3);
    expect(await now()[0]?.thumbnail?.light.text()).toBe('light');
    mustHave(await library.rename(id, 'B'));
    await until(() => now()[0]?.title === 'B');
    mustHave(await library.moveToBin(id));
    await until(() => now()[0]?.deletedAt !== null);
    mustHave(await library.restore(id));
    await until(() => now()[0]?.deletedAt === null);
    mustHave(await library.setThumbnail(id, { light: new Blob(['new']), dark: picture }));
    await until(async () => (await now()[0]?.thumbnail?.light.text()) === 'new');
    mustHave(await library.purge(id));
    await until(() => now().length === 0);
    off();
  });

  test('STO-9: what is not there is reported as not found', async () => {
    const library = make();
    const outcomes = await Promise.all([
      library.load('no'),
      library.rename('no', 'x'),
      library.moveToBin('no'),
      library.restore('no'),
      library.replace(smallDoc(), NO_ASSETS, null),
      library.assetBytes('no'),
      library.setThumbnail('no', { light: picture, dark: picture }),
    ]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  test('STO-2: change sets are kept', async () => {
    const library = make();
    const doc = smallDoc();
    mustHave(await library.create(doc, NO_ASSETS, null));
    const writer = library.open(doc.journey.id, 1);
    const change = { table: 'cards', id: 'c0', before: { text: '' }, after: { text: 'new' } } as const;
    writer.write({ id: newId(), label: 'x', source: 'user', changes: [change] });
    await writer.flush();
    const loaded = mustHave(await library.load(doc.journey.id));
    expect(loaded.doc.cards.get('c0')?.text).toBe('new');
    expect(writer.saveState()).toBe(library.kind === 'memory' ? 'unsaved' : 'saved');
    writer.close();
  });
});

describe('removing for good', () => {
  test('STO-9: bytes of an image go with the last journey that shows it', async () => {
    const [one, two] = [withAsset(smallDoc()), withAsset(smallDoc())];
    mustHave(await tab.library.create(one, BYTES, null));
    mustHave(await tab.library.create(two, BYTES, null));
    mustHave(await tab.library.purge(one.journey.id));
    expect(await mustHave(await tab.library.assetBytes('hash')).text()).toBe('bytes');
    mustHave(await tab.library.purge(two.journey.id));
    expect((await tab.library.assetBytes('hash')).ok).toBe(false);
    expect(await tab.database.stores.rows.count()).toBe(0);
  });

  test('STO-9: bytes stay while a kept version needs them', async () => {
    const doc = withAsset(smallDoc());
    const other = withAsset(smallDoc());
    mustHave(await tab.library.create(doc, BYTES, null));
    mustHave(await tab.library.create(other, BYTES, null));
    mustHave(await tab.library.replace(smallDoc(1, doc.journey.id), NO_ASSETS, null));
    mustHave(await tab.library.purge(other.journey.id));
    expect((await tab.library.assetBytes('hash')).ok).toBe(true);
  });

  test('STO-10: at most ten versions are kept of a journey', async () => {
    const doc = smallDoc();
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    for (let turn = 0; turn < 12; turn += 1) mustHave(await tab.library.replace(doc, NO_ASSETS, null));
    expect(await tab.database.stores.versions.count()).toBe(10);
    expect((await stored(tab, doc.journey.id)).rev).toBe(13);
  });

  test('STO-32: what was kept is listed, the latest first, read as it was, and deleted with its images', async () => {
    const doc = withAsset(smallDoc(3));
    const other = smallDoc(1);
    for (const one of [doc, other]) mustHave(await tab.library.create(one, one === doc ? BYTES : NO_ASSETS, null));
    const renamed = { ...doc, journey: { ...doc.journey, title: 'later' } };
    mustHave(await tab.library.replace(renamed, NO_ASSETS, null));
    mustHave(await tab.library.replace(smallDoc(0, doc.journey.id), NO_ASSETS, null));
    const versions = mustHave(await tab.library.versions());
    const list = mustHave(await versions.list());
    expect(list.map(({ title, cardCount, reason, journeyId }) => [title, cardCount, reason, journeyId])).toEqual([
      ['later', 3, 'replace', doc.journey.id],
      [doc.journey.title, 3, 'replace', doc.journey.id],
    ]);
    expect(mustHave(await versions.load(list[1]?.id ?? ''))).toEqual(doc);
    for (const { id } of list) mustHave(await versions.remove(id));
    expect(mustHave(await versions.list())).toEqual([]);
    expect((await versions.load(list[0]?.id ?? '')).ok).toBe(false);
    expect((await tab.library.assetBytes('hash')).ok).toBe(false);
    expect((await stored(tab, doc.journey.id)).doc.cards.size).toBe(0);
  });

  test('STO-34: a kept version is read in the schema that it was written in; one of a newer schema is refused', async () => {
    const doc = smallDoc(2);
    const { id } = doc.journey;
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    mustHave(await tab.library.replace(smallDoc(0, id), NO_ASSETS, null));
    const { versions: kept } = tab.database.stores;
    const [version] = await kept.toArray();
    expect(version?.schemaVersion).toBe(1);
    const versions = mustHave(await tab.library.versions());
    const load = () => versions.load(version?.id ?? '');
    await kept.toCollection().modify({ schemaVersion: undefined });
    expect(mustHave(await load())).toEqual(doc);
    await kept.toCollection().modify({ schemaVersion: 99 });
    expect(await load()).toMatchObject({ ok: false, error: { code: 'outdatedTab' } });
  });

  test('STO-34: a kept version whose record is broken is listed, deleted, and holds nothing else up', async () => {
    const doc = smallDoc(2);
    const { id } = doc.journey;
    const { versions: kept } = tab.database.stores;
    const broken = { id: 'broken', journeyId: id, createdAt: 'no date', reason: 7, rows: null } as never;
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    const versions = mustHave(await tab.library.versions());
    await kept.add(broken);
    const [listed] = mustHave(await versions.list());
    expect(listed).toMatchObject({ id: 'broken', title: '', cardCount: 0, reason: 'repair' });
    expect(Date.parse(listed?.createdAt ?? '')).toBe(0);
    mustHave(await versions.remove('broken'));
    await kept.add(broken);
    // More than are kept: the broken one makes room.
    for (let turn = 0; turn < 11; turn += 1) mustHave(await tab.library.replace(doc, NO_ASSETS, null));
    expect(await kept.get('broken')).toBeUndefined();
    await kept.add(broken);
    mustHave(await tab.library.purge(id));
    expect(await kept.count()).toBe(0);
  });

  test('STO-9: a purge that was cut short is finished', async () => {
    const doc = smallDoc();
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    await tab.database.stores.journeys.update(doc.journey.id, { purging: true });
    expect((await tab.library.load(doc.journey.id)).ok).toBe(false);
    await finishPurges(tab.database.stores);
    expect(await tab.database.stores.journeys.count()).toBe(0);
    expect(await tab.database.stores.rows.count()).toBe(0);
  });
});

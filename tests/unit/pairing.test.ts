import { describe, expect, test } from 'vitest';
import { storeJourneyFile } from '../../src/actions/imports/storeJourneyFile.ts';
import { pairWith, unpair } from '../../src/actions/pairing/pairWith.ts';
import { createFormats } from '../../src/i18n/Formats.ts';
import { en } from '../../src/i18n/locales/en.ts';
import type { Doc } from '../../src/model/Doc.ts';
import { type Id, newId } from '../../src/model/id.ts';
import { copyJourney } from '../../src/screens/library/copyJourney.ts';
import { memoryLibrary } from '../../src/storage/memoryLibrary.ts';
import { aDoc, aSession } from './editor/aSession.ts';
import { mustHave, openTab, stored } from './storageLibraries.ts';

const formats = createFormats({ language: 'en', digits: 'auto', calendar: 'auto' });
const i18n = { language: 'en', direction: 'ltr', messages: en(formats), formats } as const;

/** A library with maps A, B and C, of which those of `pairs` are paired. */
async function aLibrary(...pairs: readonly (readonly [Id, Id])[]) {
  const library = memoryLibrary();
  const services = { library, thumbnail: async () => null };
  const partners = new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
  for (const id of ['A', 'B', 'C']) await library.create(mapOf(id, partners.get(id) ?? null), new Map(), null);
  const load = async (id: Id): Promise<Doc> => {
    const loaded = await library.load(id);
    if (!loaded.ok) throw new Error(loaded.error.detail);
    return loaded.value.doc;
  };
  return {
    ...services,
    services,
    load,
    partnersOf: async (...ids: readonly Id[]) =>
      Promise.all(ids.map(async (id) => (await load(id)).journey.pairedWith)),
    /** Opens a map as the editor does: what is changed in it is stored. */
    open: async (id: Id) => {
      const session = aSession(await load(id), id);
      const writer = library.open(id, 0);
      session.onChange(writer.write);
      const said: string[] = [];
      return { context: { session, services, i18n, toast: (message: string) => void said.push(message) }, said };
    },
  };
}

function mapOf(id: Id, pairedWith: Id | null): Doc {
  const doc = aDoc();
  return { ...doc, journey: { ...doc.journey, id, title: id, pairedWith } };
}

describe('a pair is said by both maps (PAIR-8)', () => {
  test('a map that is paired anew leaves its former partner free, and that is said', async () => {
    const { open, partnersOf } = await aLibrary(['B', 'C']);
    const { context, said } = await open('A');
    await pairWith(context, 'B');
    expect(await partnersOf('A', 'B', 'C')).toEqual(['B', 'A', null]);
    expect(said).toEqual([i18n.messages.compare.freed('C')]);
  });
  test('so does the open map', async () => {
    const { open, partnersOf } = await aLibrary(['A', 'C']);
    const { context } = await open('A');
    await pairWith(context, 'B');
    expect(await partnersOf('A', 'B', 'C')).toEqual(['B', 'A', null]);
  });
  test('a pairing that cannot be stored is said and leaves no trace', async () => {
    const tab = openTab(newId());
    for (const id of ['A', 'B']) mustHave(await tab.library.create(mapOf(id, null), new Map(), null));
    const session = aSession(mapOf('A', null), 'A');
    const said: string[] = [];
    const context = { session, services: tab, i18n, toast: (message: string) => void said.push(message) };
    const failing = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const updating = tab.database.stores.rows.hook('updating');
    updating.subscribe(failing);
    await pairWith(context, 'B');
    updating.unsubscribe(failing);
    expect(said).toEqual([i18n.messages.faults.actionFailed.quotaExceeded]);
    expect(session.doc().journey.pairedWith).toBeNull();
    // What is read is what is stored, and what waits to be stored.
    expect((await stored(tab, 'B')).doc.journey).toMatchObject({ pairedWith: null, state: 'current' });
    await pairWith(context, 'B');
    expect((await stored(tab, 'B')).doc.journey).toMatchObject({ pairedWith: 'A', state: 'future' });
    tab.close();
  });
  test('a map that needs repairs is repaired as it is paired, and kept as it was', async () => {
    const tab = openTab(newId());
    for (const id of ['A', 'B']) mustHave(await tab.library.create(mapOf(id, null), new Map(), null));
    await tab.database.stores.rows.delete(['B', 'B']);
    const session = aSession(mapOf('A', null), 'A');
    await pairWith({ session, services: tab, i18n, toast: () => undefined }, 'B');
    const paired = await stored(tab, 'B');
    expect(paired.doc.journey).toMatchObject({ title: 'B', pairedWith: 'A' });
    expect(paired.repairs).toEqual([]);
    expect(await tab.database.stores.versions.toArray()).toMatchObject([{ journeyId: 'B', reason: 'repair' }]);
    tab.close();
  });
  test('undo takes back no pairing and no setting free', async () => {
    const { open, partnersOf } = await aLibrary();
    const { context } = await open('A');
    const { session } = context;
    session.edit.setJourney({ title: 'new' });
    await pairWith(context, 'B');
    session.undo();
    expect(session.doc().journey).toMatchObject({ title: 'A', pairedWith: 'B' });
    expect(await partnersOf('A', 'B')).toEqual(['B', 'A']);
    session.redo();
    await unpair(context);
    session.undo();
    expect(session.doc().journey).toMatchObject({ title: 'A', pairedWith: null });
    expect(await partnersOf('A', 'B')).toEqual([null, null]);
  });
  test('who pairs again while setting free is still being stored ends as a pair', async () => {
    const tab = openTab(newId());
    for (const [id, other] of [['A', 'B'] as const, ['B', 'A'] as const])
      mustHave(await tab.library.create(mapOf(id, other), new Map(), null));
    const session = aSession(mapOf('A', 'B'), 'A');
    const context = { session, services: tab, i18n, toast: () => undefined };
    await Promise.all([unpair(context), pairWith(context, 'B')]);
    expect(session.doc().journey.pairedWith).toBe('B');
    expect((await stored(tab, 'B')).doc.journey.pairedWith).toBe('A');
    tab.close();
  });
  test('a copy is paired with nobody', async () => {
    const library = await aLibrary(['A', 'B']);
    const copy = await copyJourney(library.services, 'A', (title) => `${title} 2`);
    expect(copy.ok && copy.value.journey.pairedWith).toBeNull();
    expect(await library.partnersOf('A', 'B')).toEqual(['B', 'A']);
  });
  test.each([
    ['its partner says so too', ['A', 'B'] as const, 'B', ['B', 'A', null]],
    ['its partner is paired with another map', ['B', 'C'] as const, 'B', [null, 'C', 'B']],
    ['it is paired with a map that is not here', ['B', 'C'] as const, 'D', ['D', 'C', 'B']],
    ['the map that it replaces was paired', ['A', 'B'] as const, null, [null, null, null]],
  ])('a file replaces a map; %s', async (_, pair, pairedWith, partners) => {
    const { services, partnersOf, library } = await aLibrary(pair);
    const headers = await new Promise<readonly { readonly id: Id }[]>((resolve) => library.watch(resolve));
    const existing = headers.find(({ id }) => id === 'A') as never;
    const file = { doc: mapOf('A', pairedWith), assets: new Map(), issues: [] };
    expect(await storeJourneyFile(services, file, existing, 'replace')).toMatchObject({ ok: true });
    expect(await partnersOf('A', 'B', 'C')).toEqual(partners);
  });
  test('a file that is kept beside the stored map is a copy', async () => {
    const { services, load, library } = await aLibrary(['A', 'B']);
    const headers = await new Promise<readonly { readonly id: Id }[]>((resolve) => library.watch(resolve));
    const existing = headers.find(({ id }) => id === 'A') as never;
    const stored = await storeJourneyFile(
      services,
      { doc: mapOf('A', 'B'), assets: new Map(), issues: [] },
      existing,
      'keepBoth',
    );
    expect(stored.ok && (await load(stored.value)).journey.pairedWith).toBeNull();
  });
});

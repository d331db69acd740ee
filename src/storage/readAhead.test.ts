import { expect, test } from 'vitest';
import { mustHave, openTab, smallDoc, stored } from '../../tests/unit/storageLibraries.ts';
import { newId } from '../model/id.ts';
import { readStored } from './readAhead.ts';
import { journeyOfStored } from './readJourney.ts';

test('STO-30: a journey that is read ahead is the one that the library loads', async () => {
  const name = newId();
  const tab = openTab(name);
  await tab.database.open();
  const doc = smallDoc(40);
  mustHave(await tab.library.create(doc, new Map(), null));
  mustHave(await tab.library.create(smallDoc(3), new Map(), null));
  const ahead = await readStored(name, doc.journey.id);
  expect(ahead && journeyOfStored(ahead).loaded).toEqual(await stored(tab, doc.journey.id));
  tab.close();
});

test('STO-30: nothing is read ahead, and nothing made, where there is no database', async () => {
  const name = newId();
  expect(await readStored(name, 'J')).toBeNull();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

test('STO-30: what is not stored, is being removed, or is newer is left to the library to tell', async () => {
  const name = newId();
  const tab = openTab(name);
  await tab.database.open();
  const doc = smallDoc();
  const { id } = doc.journey;
  mustHave(await tab.library.create(doc, new Map(), null));
  expect(await readStored(name, 'other')).toBeNull();
  await tab.database.stores.journeys.update(id, { purging: true });
  expect(await readStored(name, id)).toBeNull();
  await tab.database.stores.journeys.update(id, { purging: false });
  tab.close();
  await new Promise((resolve) => {
    const newer = indexedDB.open(name, 20);
    newer.onsuccess = () => resolve(newer.result.close());
  });
  expect(await readStored(name, id)).toBeNull();
});

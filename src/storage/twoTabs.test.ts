import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustHave, openTab, smallDoc, stored, type Tab } from '../../tests/unit/storageLibraries.ts';
import { changeSetOf, type Editing, openEditing, setText, until } from '../../tests/unit/storageTab.ts';
import type { Change, RowFields } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import { newId } from '../model/id.ts';
import { newRow } from '../model/newRow.ts';

const NO_ASSETS = new Map<string, Blob>();
let name: string;
let open: Tab[] = [];
const tabOn = (channel?: string): Tab => {
  const tab = openTab(name, channel);
  open.push(tab);
  return tab;
};
beforeEach(() => {
  name = newId();
});
afterEach(() => {
  for (const tab of open) tab.close();
  open = [];
});

async function twoTabs(doc: Doc): Promise<readonly [Editing, Editing]> {
  const [a, b] = [tabOn(), tabOn()];
  mustHave(await a.library.create(doc, NO_ASSETS, null));
  return [await openEditing(a, doc.journey.id), await openEditing(b, doc.journey.id)];
}

describe('one journey in two tabs', () => {
  test('STO-7: an edit in one tab reaches the other', async () => {
    const doc = smallDoc();
    const [a, b] = await twoTabs(doc);
    a.edit(setText('c0', 'from a'));
    await until(() => b.doc().cards.get('c0')?.text === 'from a');
    expect(b.doc()).toEqual(a.doc());
    expect(b.reloads()).toBe(0);
  });

  test('CMD-18 STO-7: a letter that another tab overtakes wins everywhere, as the last commit of its field', async () => {
    const doc = smallDoc();
    const [a, b] = await twoTabs(doc);
    b.type(setText('c0', 'typed in b'));
    a.edit(setText('c0', 'from a'));
    const typed = 'typed in b';
    await until(() => a.doc().cards.get('c0')?.text === typed && b.doc().cards.get('c0')?.text === typed);
    await b.writer.flush();
    expect((await stored(tabOn(), doc.journey.id)).doc.cards.get('c0')?.text).toBe(typed);
  });

  test('CMD-18 STO-8: a letter that is only shown yet outlives reading anew', async () => {
    const doc = smallDoc();
    const [a] = await twoTabs(doc);
    // A tab that hears nothing of the others.
    const deaf = tabOn('another channel');
    const c = await openEditing(deaf, doc.journey.id);
    await c.writer.flush();
    a.edit(setText('c1', 'from a'));
    await a.writer.flush();
    c.type(setText('c0', 'typed in c'));
    deaf.becomeVisible();
    await until(() => c.reloads() === 1);
    await c.writer.flush();
    expect([c.doc().cards.get('c0')?.text, c.doc().cards.get('c1')?.text]).toEqual(['typed in c', 'from a']);
    expect((await stored(tabOn(), doc.journey.id)).doc.cards.get('c0')?.text).toBe('typed in c');
  });

  test('STO-6: an open journey that a newer version migrates is not read anew; its tab says that it is outdated', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    const tab = tabOn();
    mustHave(await tab.library.create(doc, NO_ASSETS, null));
    const editing = await openEditing(tab, id);
    await editing.writer.flush();
    await tab.database.stores.journeys.update(id, { schemaVersion: 99, rev: 2 });
    await tab.database.stores.rows.update([id, 'c0'], { text: 'in another schema' });
    tab.becomeVisible();
    await editing.writer.flush();
    expect([editing.writer.saveState(), editing.writer.lastError()?.code]).toEqual(['error', 'outdatedTab']);
    expect([editing.reloads(), editing.doc()]).toEqual([0, doc]);
    editing.edit(setText('c1', 'not into newer rows'));
    editing.writer.retry();
    await editing.writer.flush();
    expect(editing.writer.lastError()?.code).toBe('outdatedTab');
    expect(await tab.database.stores.rows.get([id, 'c1'])).toMatchObject({ text: doc.cards.get('c1')?.text });
    editing.writer.close();
  });

  test('STO-33: a journey that another tab puts into the bin, or takes out, says so; opened in the bin, too', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    const [a, b] = [tabOn(), tabOn()];
    mustHave(await a.library.create(doc, NO_ASSETS, null));
    const editing = await openEditing(a, id);
    let heard = 0;
    editing.writer.onSaveState(() => {
      heard += editing.writer.isInBin() ? 1 : 0;
    });
    mustHave(await b.library.moveToBin(id));
    await until(() => editing.writer.isInBin() && heard > 0);
    editing.edit(setText('c0', 'still saved'));
    await until(async () => (await stored(b, id)).doc.cards.get('c0')?.text === 'still saved');
    const late = await openEditing(b, id);
    await until(() => late.writer.isInBin());
    mustHave(await b.library.restore(id));
    await until(() => !editing.writer.isInBin() && !late.writer.isInBin());
    expect(editing.reloads()).toBe(0);
  });

  test('STO-7: both tabs and the database agree, whatever is edited in whatever order', async () => {
    type Step = { tab: 0 | 1; card: number; kind: 'text' | 'order' | 'remove' | 'make' | 'title'; wait: 0 | 1 | 2 };
    const steps = fc.array(
      fc.record<Step>({
        tab: fc.constantFrom(0, 1),
        card: fc.nat(3),
        kind: fc.constantFrom('text', 'order', 'remove', 'make', 'title'),
        wait: fc.constantFrom(0, 1, 2),
      }),
      { minLength: 2, maxLength: 25 },
    );
    let turn = 0;
    const lateness = () => {
      turn += 1;
      return [0, 12, 3, 7, 1][turn % 5] ?? 0;
    };
    const tabs = [openTab(name, name, lateness), openTab(name, name, lateness)] as const;
    open.push(...tabs);
    let clock = Date.parse('2026-11-21T00:00:00Z');
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const doc = smallDoc(3);
        const { id } = doc.journey;
        mustHave(await tabs[0].library.create(doc, NO_ASSETS, null));
        const editing = [await openEditing(tabs[0], id), await openEditing(tabs[1], id)] as const;
        for (const [index, { tab, card, kind, wait }] of list.entries()) {
          const cardId = `c${card}`;
          const now = editing[tab].doc();
          const row = now.cards.get(cardId);
          clock += 1;
          const updatedAt = new Date(clock).toISOString();
          const before: RowFields = { updatedAt: now.journey.updatedAt };
          const stamp: Change = { table: 'journey', id, before, after: { updatedAt } };
          const fresh = newRow('cards', { id: cardId, order: `a${index}1`, text: `made ${index}` });
          if (kind === 'title')
            editing[tab].edit({ table: 'journey', id, before: {}, after: { title: `${index}`, updatedAt } });
          else if (kind === 'make' && !row)
            editing[tab].edit({ table: 'cards', id: cardId, before: null, after: fresh as never }, stamp);
          else if (kind === 'remove' && row)
            editing[tab].edit({ table: 'cards', id: cardId, before: row as never, after: null }, stamp);
          else if (kind === 'text' && row) editing[tab].edit(setText(cardId, `text ${index}`), stamp);
          else if (kind === 'order' && row)
            editing[tab].edit({ table: 'cards', id: cardId, before: {}, after: { order: `Zz${index}1` } }, stamp);
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait - 1));
        }
        await Promise.all(editing.map(({ writer }) => writer.flush()));
        const sorted = (any: Doc) => [any.journey, [...any.cards.values()].sort((x, y) => (x.id < y.id ? -1 : 1))];
        const raw = async () => {
          const rows = await tabs[0].database.stores.rows.toArray();
          const mine = rows.filter(({ journeyId }) => journeyId === id);
          return [
            mine.find(({ table }) => table === 'journey'),
            mine.filter(({ table }) => table === 'cards').sort((x, y) => (x.id < y.id ? -1 : 1)),
          ];
        };
        const same = async () => {
          const [journey, cards] = (await raw()) as [object, object[]];
          const want = JSON.stringify([fieldsInOrder(journey), cards.map(fieldsInOrder)]);
          return editing.every((one) => {
            const [ownJourney, ownCards] = sorted(one.doc()) as [object, object[]];
            return JSON.stringify([fieldsInOrder(ownJourney), ownCards.map(fieldsInOrder)]) === want;
          });
        };
        await until(same);
        for (const { writer } of editing) writer.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('STO-8: when notices were missed, the rows are read anew and unsaved edits stay', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    const [a, b] = await twoTabs(doc);
    const unheard = tabOn(newId());
    const writer = unheard.library.open(id, (await stored(unheard, id)).rev);
    writer.write(changeSetOf(setText('c0', 'unheard')));
    await writer.flush();
    a.edit(setText('c1', 'heard'));
    b.edit({ table: 'cards', id: 'c1', before: {}, after: { order: 'Zz' } });
    await until(() => b.reloads() > 0 && a.reloads() > 0);
    await until(() => b.writer.saveState() === 'saved');
    await until(() => a.doc().cards.get('c1')?.order === 'Zz');
    const now = (await stored(unheard, id)).doc;
    expect(now.cards.get('c0')?.text).toBe('unheard');
    expect(now.cards.get('c1')).toMatchObject({ text: 'heard', order: 'Zz' });
    expect(a.doc()).toEqual(now);
    expect(b.doc()).toEqual(now);
    writer.close();
  });

  test('STO-8: a page that becomes visible reads what it missed', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    const hidden = tabOn();
    mustHave(await hidden.library.create(doc, NO_ASSETS, null));
    const editing = await openEditing(hidden, id);
    await editing.writer.flush();
    const unheard = tabOn(newId());
    const { rev } = mustHave(await unheard.library.load(id));
    const writer = unheard.library.open(id, rev);
    writer.write(changeSetOf(setText('c0', 'unheard')));
    await writer.flush();
    expect(editing.doc().cards.get('c0')?.text).not.toBe('unheard');
    hidden.becomeVisible();
    await until(() => editing.doc().cards.get('c0')?.text === 'unheard');
    writer.close();
    editing.writer.close();
  });

  test('STO-9: a rename in the library reaches the open journey, in the same tab and in another', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    const [a, b] = await twoTabs(doc);
    const before = (await stored(open[0] as Tab, id)).rev;
    mustHave(await (open[0] as Tab).library.rename(id, 'نام تازه'));
    await until(() => a.doc().journey.title === 'نام تازه' && b.doc().journey.title === 'نام تازه');
    expect(await stored(open[1] as Tab, id)).toMatchObject({
      rev: before + 1,
      doc: { journey: { title: 'نام تازه' } },
    });
  });

  test('STO-10: replacing keeps the old rows as a version, and open tabs show the new document', async () => {
    const doc = smallDoc();
    const { id } = doc.journey;
    const [a, b] = await twoTabs(doc);
    const next = smallDoc(1, id);
    mustHave(await (open[0] as Tab).library.replace(next, NO_ASSETS, null));
    await until(() => a.doc().cards.size === 1 && b.doc().cards.size === 1);
    const versions = await (open[0] as Tab).database.stores.versions.toArray();
    expect(versions).toMatchObject([{ journeyId: id, reason: 'replace' }]);
    expect(JSON.parse(versions[0]?.rows ?? '[]')).toHaveLength(2 + 4);
  });
});

const fieldsInOrder = (row: object): [string, unknown][] =>
  Object.entries(row)
    .filter(([field]) => field !== 'journeyId' && field !== 'table')
    .sort(([x], [y]) => (x < y ? -1 : 1));

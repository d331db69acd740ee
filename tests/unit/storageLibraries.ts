import 'fake-indexeddb/auto';
import type { Result } from '../../src/lib/result.ts';
import type { Doc } from '../../src/model/Doc.ts';
import { emptyDoc } from '../../src/model/Doc.ts';
import { newId } from '../../src/model/id.ts';
import { newJourney, newRow } from '../../src/model/newRow.ts';
import type { JourneyLibrary, LoadedJourney } from '../../src/model/ports.ts';
import { createDatabase, type DexieDatabase } from '../../src/storage/database.ts';
import { createDatabaseLibrary } from '../../src/storage/databaseLibrary.ts';
import { createStoredJourneys } from '../../src/storage/storedJourneys.ts';
import { createTabs, type Tabs } from '../../src/storage/tabs.ts';

/** A tab as far as storage can tell: a connection of its own, a channel, and a page that can be hidden and shown. */
export interface Tab {
  readonly library: JourneyLibrary;
  readonly database: DexieDatabase;
  becomeVisible(): void;
  close(): void;
}

/**
 * A tab on the named database. Tabs on different channels do not hear each other; `lateness` gives the milliseconds
 * by which each notice comes late, so that notices overtake one another.
 */
export function openTab(name: string, channel = name, lateness?: () => number): Tab {
  const listeners = new Set<() => void>();
  const database = createDatabase(name);
  const channelTabs = createTabs(channel);
  const tabs: Tabs = lateness
    ? {
        ...channelTabs,
        onNotice: (listener) => channelTabs.onNotice((notice) => setTimeout(() => listener(notice), lateness())),
      }
    : channelTabs;
  const page = {
    onVisible(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    library: createDatabaseLibrary(database, async () => createStoredJourneys({ database, tabs, page })),
    database,
    becomeVisible: () => {
      for (const listener of listeners) listener();
    },
    close() {
      tabs.close();
      database.close();
    },
  };
}

/** A small valid document: one stage with one step, one lane, and cards c0…cN in their cell. */
export function smallDoc(cards = 2, id = newId()): Doc {
  const at = '2026-11-20T08:00:00.000Z';
  const keys = Array.from({ length: cards }, (_, index) => `c${index}`);
  return {
    ...emptyDoc(newJourney({ id, title: 'خرید', tags: ['a'], language: 'fa', createdAt: at, updatedAt: at })),
    stages: new Map([['stage', newRow('stages', { id: 'stage', order: 'a0' })]]),
    steps: new Map([['step', newRow('steps', { id: 'step', stageId: 'stage', order: 'a0' })]]),
    lanes: new Map([['lane', newRow('lanes', { id: 'lane', order: 'a0' })]]),
    cards: new Map(
      keys.map((key, index) => {
        const order = `b${Math.floor(index / 62 / 62) % 10}${Math.floor(index / 62) % 10}${index % 10}1`;
        return [key, newRow('cards', { id: key, order, laneId: 'lane', stepId: 'step', text: `متن ${index}` })];
      }),
    ),
  };
}

/** The value of a result that must be one. */
export function mustHave<T>(result: Result<T, { readonly detail: string }>): T {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

export const stored = async ({ library }: Tab, id: string): Promise<LoadedJourney> => mustHave(await library.load(id));

import { createSession, type SessionOptions } from '../../../src/editor/createSession.ts';
import type { Session } from '../../../src/editor/Session.ts';
import { createFormats } from '../../../src/i18n/Formats.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { fa } from '../../../src/i18n/locales/fa.ts';
import { mapWords } from '../../../src/i18n/mapWords.ts';
import type { Layout } from '../../../src/layout/Layout.ts';
import { type Doc, emptyDoc } from '../../../src/model/Doc.ts';
import { newJourney, newRow } from '../../../src/model/newRow.ts';

const START = '2026-01-01T00:00:00.000Z';

/** Two stages (S1 with steps P1 and P2, S2 with P3), two lanes (L1 actions, L2 pain points), three cards, a persona. */
export function aDoc(): Doc {
  const journey = newJourney({ id: 'J', title: 'Coupon', createdAt: START, updatedAt: START });
  const rows = <T extends { readonly id: string }>(...list: readonly T[]) => new Map(list.map((row) => [row.id, row]));
  const card = (id: string, order: string, laneId: string, stepId: string) =>
    newRow('cards', { id, order, laneId, stepId, text: id });
  return {
    ...emptyDoc(journey),
    stages: rows(newRow('stages', { id: 'S1', order: 'a0' }), newRow('stages', { id: 'S2', order: 'a1' })),
    steps: rows(
      newRow('steps', { id: 'P1', order: 'a0', stageId: 'S1' }),
      newRow('steps', { id: 'P2', order: 'a1', stageId: 'S1' }),
      newRow('steps', { id: 'P3', order: 'a0', stageId: 'S2' }),
    ),
    lanes: rows(
      newRow('lanes', { id: 'L1', order: 'a0', kind: 'actions' }),
      newRow('lanes', { id: 'L2', order: 'a1', kind: 'painPoints' }),
    ),
    cards: rows(card('C1', 'a0', 'L1', 'P1'), card('C2', 'a1', 'L1', 'P1'), card('C3', 'a0', 'L2', 'P3')),
    personas: rows(newRow('personas', { id: 'Ada', order: 'a0', name: 'Ada' })),
  };
}

/** The words of maps, as the app gives them. */
const WORDS = new Map(
  (['en', 'fa'] as const).map((language) => {
    const formats = createFormats({ language, digits: 'auto', calendar: 'auto' });
    return [language, mapWords((language === 'fa' ? fa : en)(formats), formats)] as const;
  }),
);
const wordsIn: SessionOptions['words'] = (language) => {
  const words = WORDS.get(language === 'fa' ? 'fa' : 'en');
  if (!words) throw new Error('no words');
  return words;
};

/** A layout of nothing: these tests look at documents. */
const NO_LAYOUT: Layout = {
  direction: 'ltr',
  width: 0,
  height: 0,
  header: { stageHeight: 0, stepHeight: 0, height: 0 },
  laneHeader: { x: 0, width: 0 },
  heat: null,
  handOffs: null,
  columns: [],
  stages: [],
  lanes: [],
  blueprintLines: [],
  cards: new Map(),
  links: [],
};

export interface TestSession extends Session {
  readonly doc: () => Doc;
  /** Lets time pass, in milliseconds. */
  readonly wait: (ms: number) => void;
}

/** A session with a clock that only `wait` moves, and ids that begin with `name`. */
export function aSession(doc: Doc = aDoc(), name = 'n', options: Partial<SessionOptions> = {}): TestSession {
  let time = Date.parse(START) + 1000;
  let count = 0;
  const session = createSession({
    doc,
    words: wordsIn,
    measure: () => 0,
    layout: () => NO_LAYOUT,
    clock: () => time,
    newId: () => `${name}${++count}`,
    ...options,
  });
  return {
    ...session,
    doc: () => session.store.getState().doc,
    wait: (ms) => {
      time += ms;
    },
  };
}

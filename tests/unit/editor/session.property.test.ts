import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChanges } from '../../../src/model/applyChanges.ts';
import type { Change, ChangeSet } from '../../../src/model/Change.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import { checkDoc } from '../../../src/model/integrity/checkDoc.ts';
import { anyEdit, runEdit } from './anyEdit.ts';
import { aDoc, aSession, type TestSession } from './aSession.ts';

/** All but the time of the last edit, which every change set sets. */
const content = (doc: Doc): Doc => ({ ...doc, journey: { ...doc.journey, updatedAt: '' } });
/** Broken rules, without equal order keys: two tabs may make them, ids break the tie. */
const unsound = (doc: Doc) => checkDoc(doc).filter(({ what }) => what !== 'badOrder');
const edits = fc.array(anyEdit, { minLength: 1, maxLength: 25 });

function undoAll(session: TestSession): void {
  while (session.store.getState().undoLabel !== null) session.undo();
}
function redoAll(session: TestSession): void {
  while (session.store.getState().redoLabel !== null) session.redo();
}

/** Two tabs on one journey. What each does reaches the other only when `exchange` is called. */
function twoTabs(): { readonly tabs: readonly [TestSession, TestSession]; readonly exchange: () => void } {
  const tabs = [aSession(aDoc(), 'a'), aSession(aDoc(), 'b')] as const;
  const sent: [ChangeSet[], ChangeSet[]] = [[], []];
  tabs.forEach((tab, index) => {
    tab.onChange((changeSet) => sent[index]?.push(changeSet));
  });
  const exchange = (): void => {
    for (let round = 0; round < 10 && sent.some((list) => list.length > 0); round++) {
      const [fromA, fromB] = [sent[0].splice(0), sent[1].splice(0)];
      for (const changeSet of fromA) tabs[1].receive({ ...changeSet, source: 'remote' });
      for (const changeSet of fromB) tabs[0].receive({ ...changeSet, source: 'remote' });
    }
    expect(sent).toEqual([[], []]);
  };
  return { tabs, exchange };
}

// Hundreds of runs may take longer than five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('any run of commands', () => {
  test('CMD-4: leaves a sound document after each', () => {
    fc.assert(
      fc.property(edits, (run) => {
        const session = aSession();
        for (const edit of run) {
          runEdit(session, edit);
          expect(checkDoc(session.doc())).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('CMD-1: its change sets, applied one after the other, make the same document', () => {
    fc.assert(
      fc.property(edits, (run) => {
        const session = aSession();
        const changes: Change[] = [];
        session.onChange((changeSet) => changes.push(...changeSet.changes));
        for (const edit of run) runEdit(session, edit);
        expect(applyChanges(aDoc(), changes)).toEqual({ doc: session.doc(), skipped: [] });
      }),
    );
  });

  test('UNDO-2: all undone is the start, all redone is the end', () => {
    fc.assert(
      fc.property(edits, (run) => {
        const session = aSession();
        for (const edit of run) runEdit(session, edit);
        const end = content(session.doc());
        undoAll(session);
        expect(content(session.doc())).toEqual(content(aDoc()));
        redoAll(session);
        expect(content(session.doc())).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });

  test('CMD-5: as a group is one change set and one step of undo', () => {
    fc.assert(
      fc.property(edits, (run) => {
        const session = aSession();
        const told: ChangeSet[] = [];
        session.onChange((changeSet) => told.push(changeSet));
        session.group('change', () => {
          for (const edit of run) {
            const id = session.edit.addCard({ cell: { laneId: 'L1', stepId: 'P1' }, text: edit.text });
            session.edit.moveCards({ ids: [id], target: { cell: null, beforeId: null } });
            session.edit.setCards({ ids: [id], patch: { severity: edit.a % 5 } });
          }
        });
        expect(told).toHaveLength(1);
        expect(session.doc().cards.size).toBe(aDoc().cards.size + run.length);
        session.undo();
        expect(content(session.doc())).toEqual(content(aDoc()));
      }),
    );
  });
});

describe('two tabs', () => {
  test('UNDO-5: edits of different fields converge, and each tab undoes its own only', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.string({ maxLength: 5 }), fc.boolean())), (steps) => {
        const { tabs, exchange } = twoTabs();
        const [a, b] = tabs;
        for (const [first, text, now] of steps) {
          if (first) a.edit.setCards({ ids: ['C1'], patch: { text: `a${text}` } });
          else b.edit.setCards({ ids: ['C1'], patch: { owner: `b${text}` } });
          if (now) exchange();
        }
        exchange();
        expect(content(a.doc())).toEqual(content(b.doc()));
        const owner = a.doc().cards.get('C1')?.owner;
        undoAll(a);
        exchange();
        expect(content(a.doc())).toEqual(content(b.doc()));
        expect(a.doc().cards.get('C1')).toMatchObject({ text: 'C1', owner });
      }),
    );
  });

  test('UNDO-5: tabs that hear of each other after each edit, undo and redo show the same document', () => {
    const step = fc.record({
      first: fc.boolean(),
      what: fc.constantFrom('edit', 'edit', 'undo', 'redo'),
      edit: anyEdit,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { tabs, exchange } = twoTabs();
        for (const { first, what, edit } of steps) {
          const tab = tabs[first ? 0 : 1];
          if (what === 'edit') runEdit(tab, edit);
          else if (what === 'undo') tab.undo();
          else tab.redo();
          exchange();
          expect(tabs[0].doc()).toEqual(tabs[1].doc());
          expect(unsound(tab.doc())).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('UNDO-6: whatever the other tab does, undo and redo never fault and leave a sound document', () => {
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (runA, runB, between) => {
        const { tabs, exchange } = twoTabs();
        const [a, b] = tabs;
        for (const edit of runA) runEdit(a, edit);
        if (between) exchange();
        for (const edit of runB) runEdit(b, edit);
        exchange();
        for (const tab of tabs) {
          undoAll(tab);
          redoAll(tab);
          expect(unsound(tab.doc())).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

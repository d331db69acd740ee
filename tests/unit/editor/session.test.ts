import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '../../../src/model/Change.ts';
import { aDoc, aSession } from './aSession.ts';

describe('session', () => {
  test('CMD-1: a command makes one change set of the changed fields, and the time of the edit', () => {
    const session = aSession();
    const told: ChangeSet[] = [];
    session.onChange((changeSet) => told.push(changeSet));
    session.edit.setCards({ ids: ['C1'], patch: { text: 'new', color: null } });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ label: 'setCards', source: 'user' });
    expect(told[0]?.changes).toEqual([
      { table: 'cards', id: 'C1', before: { text: 'C1' }, after: { text: 'new' } },
      {
        table: 'journey',
        id: 'J',
        before: { updatedAt: '2026-01-01T00:00:00.000Z' },
        after: { updatedAt: '2026-01-01T00:00:01.000Z' },
      },
    ]);
  });

  test('CMD-2: what changes nothing makes no change set and nothing to undo', () => {
    const session = aSession();
    const told: ChangeSet[] = [];
    session.onChange((changeSet) => told.push(changeSet));
    session.edit.setCards({ ids: ['C1'], patch: { text: 'C1', tags: [] } });
    session.edit.moveCards({ ids: ['C2'], target: { cell: { laneId: 'L1', stepId: 'P1' }, beforeId: null } });
    expect(told).toEqual([]);
    expect(session.store.getState().undoLabel).toBeNull();
  });

  test('CMD-3: when nothing may be changed, commands are refused without a fault, and counted', () => {
    const session = aSession(aDoc(), 'n', { readOnly: 'newerSchema' });
    const before = session.doc();
    const id = session.edit.addCard({ cell: null, text: 'x' });
    session.select({ kind: 'cards', ids: [id] });
    session.undo();
    expect(session.doc()).toBe(before);
    expect(session.store.getState()).toMatchObject({ refusals: 2, selection: { kind: 'none' } });
  });
});

describe('undo and redo', () => {
  test('UNDO-1: undo and redo are change sets of their own and bring the selection back', () => {
    const session = aSession();
    const told: ChangeSet[] = [];
    const start = session.doc();
    session.select({ kind: 'stage', id: 'S1' });
    session.onChange((changeSet) => told.push(changeSet));
    const id = session.edit.addCard({ cell: { laneId: 'L1', stepId: 'P2' }, text: 'x' });
    session.select({ kind: 'cards', ids: [id] });
    session.undo();
    expect(session.doc().cards).toEqual(start.cards);
    expect(session.store.getState()).toMatchObject({
      selection: { kind: 'stage', id: 'S1' },
      undoLabel: null,
      redoLabel: 'addCard',
    });
    session.redo();
    expect(session.doc().cards.get(id)?.text).toBe('x');
    expect(session.store.getState()).toMatchObject({ selection: { kind: 'cards', ids: [id] }, undoLabel: 'addCard' });
    expect(told.map(({ source }) => source)).toEqual(['user', 'undo', 'undo']);
  });
});

import { expect, test } from 'vitest';
import { aSession } from '../../tests/unit/editor/aSession.ts';
import { showOnMap } from './showOnMap.ts';

function folded() {
  const session = aSession();
  session.edit.setLane({ id: 'L1', patch: { hidden: true } });
  session.edit.setLane({ id: 'L2', patch: { collapsed: true } });
  session.edit.setStage({ id: 'S2', patch: { collapsed: true } });
  const went: string[] = [];
  return { session, went, navigate: (href: string) => void went.push(href) };
}

test('CAN-6: cards that are shown on the map come out of what folds or hides them, in one undo step', () => {
  const { session, went, navigate } = folded();
  const before = session.doc();
  showOnMap({ session, navigate }, ['C1', 'gone', 'C3']);
  const { lanes, stages } = session.doc();
  expect(lanes.get('L1')?.hidden).toBe(false);
  expect(lanes.get('L2')?.collapsed).toBe(false);
  expect(stages.get('S2')?.collapsed).toBe(false);
  expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C1', 'C3'] });
  expect(went).toEqual(['#/j/J']);
  session.undo();
  expect(session.doc().lanes).toEqual(before.lanes);
  expect(session.doc().stages).toEqual(before.stages);
});

test('CAN-6: of what is in sight already nothing is changed, and places without the cards stay folded', () => {
  const { session, navigate } = folded();
  showOnMap({ session, navigate }, ['C1']);
  const { stages } = session.doc();
  expect(stages.get('S2')?.collapsed).toBe(true);
  const { undoLabel } = session.store.getState();
  const doc = session.doc();
  showOnMap({ session, navigate }, ['C1']);
  expect(session.doc()).toBe(doc);
  expect(session.store.getState()).toMatchObject({ undoLabel, focus: { laneId: 'L1', stepId: 'P1', cardId: 'C1' } });
});

test('CAN-6: a filter that leaves a card out ends; one that only dims stays', () => {
  for (const mode of ['hide', 'dim'] as const) {
    const { session, navigate } = folded();
    session.edit.setCards({ ids: ['C2'], patch: { owner: 'Ada' } });
    session.setFilter({ owner: ['Ada'] }, mode);
    showOnMap({ session, navigate }, ['C1']);
    expect(session.store.getState().filter.out.has('C1')).toBe(mode === 'dim');
  }
});

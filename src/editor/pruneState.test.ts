import { expect, test } from 'vitest';
import { aSession } from '../../tests/unit/editor/aSession.ts';

test('CAN-19: the place of the keyboard goes along with its card, also back by undo', () => {
  const session = aSession();
  const focus = () => session.store.getState().focus;
  session.setState({ focus: { laneId: 'L1', stepId: 'P1', cardId: 'C1' } });
  session.edit.moveCards({ ids: ['C1'], target: { cell: { laneId: 'L2', stepId: 'P3' }, beforeId: null } });
  expect(focus()).toEqual({ laneId: 'L2', stepId: 'P3', cardId: 'C1' });
  session.undo();
  expect(focus()).toEqual({ laneId: 'L1', stepId: 'P1', cardId: 'C1' });
  session.redo();
  expect(focus()).toEqual({ laneId: 'L2', stepId: 'P3', cardId: 'C1' });
  session.edit.moveCards({ ids: ['C1'], target: { cell: null, beforeId: null } });
  expect(focus()).toEqual({ laneId: 'L2', stepId: 'P3', cardId: null });
});

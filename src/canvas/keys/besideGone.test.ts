import { expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import type { Selection } from '../../editor/Session.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import type { Doc } from '../../model/Doc.ts';
import { placeBeside, titleBeside } from './besideGone.ts';

const map = (cards: readonly string[], stages = 3) =>
  testMap({ stages, lanes: ['actions'], cards: cards.map((id) => ({ lane: 0, column: 0, id })) });
const seen = (doc: Doc, laneId: string, stepId: string, cardId: string | null) => ({
  doc,
  layout: layoutJourney(doc, testOptions),
  focus: { laneId, stepId, cardId },
});

test.each([
  { goes: 'a', from: ['a', 'b', 'c'], to: 'b' },
  { goes: 'c', from: ['a', 'b', 'c'], to: 'b' },
  { goes: 'b', from: ['a', 'b', 'c'], left: ['a'], to: 'a' },
  { goes: 'a', from: ['a'], to: undefined },
])('CAN-19: when $goes of $from goes, the keyboard goes to $to', ({ goes, from, left, to }) => {
  const before = map(from);
  const { laneId = null, stepId = null } = before.cards.get(goes) ?? {};
  if (laneId === null || stepId === null) throw new Error('The card is placed');
  const after = map(left ?? from.filter((id) => id !== goes));
  const place = placeBeside(seen(before, laneId, stepId, goes), seen(after, laneId, stepId, null));
  expect(place?.cardId).toBe(to);
  // Where the card is still there, nothing is to be done.
  expect(placeBeside(seen(before, laneId, stepId, goes), seen(before, laneId, stepId, goes))).toBeNull();
});

test('CAN-19: from a title that goes the keyboard goes to the next one, else to the one before', () => {
  const before = layoutJourney(map([]), testOptions);
  const after = layoutJourney(map([], 2), testOptions);
  const [first, second, third] = before.stages.map(({ stageId }) => stageId);
  const beside = (selection: Selection, now = after) => titleBeside({ selection, layout: before }, { layout: now });
  expect(beside({ kind: 'stage', id: third ?? '' })).toEqual({ kind: 'stage', id: second });
  expect(beside({ kind: 'stage', id: first ?? '' })).toBeNull();
  const withoutFirst = { ...before, stages: before.stages.slice(1) };
  expect(beside({ kind: 'stage', id: first ?? '' }, withoutFirst)).toEqual({ kind: 'stage', id: second });
  expect(beside({ kind: 'none' })).toBeNull();
});

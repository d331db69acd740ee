import { expect, test } from 'vitest';
import { countAdded } from '../../../src/actions/paste/countAdded.ts';
import { type Doc, emptyDoc } from '../../../src/model/Doc.ts';
import { newJourney, newRow } from '../../../src/model/newRow.ts';
import { lanesOf, stagesOf, stepsOfStage } from '../../../src/model/queries.ts';
import { aSession } from '../editor/aSession.ts';

const START = '2026-01-01T00:00:00.000Z';
const rows = <T extends { readonly id: string }>(...list: readonly T[]) => new Map(list.map((row) => [row.id, row]));

/** What a table says: two stages with a step each, three lanes, a card in each lane. */
const part: Doc = {
  ...emptyDoc(newJourney({ id: 'T', title: 'Table', createdAt: START, updatedAt: START })),
  stages: rows(
    newRow('stages', { id: 't1', order: 'a0', title: 'ONLINE purchase' }),
    newRow('stages', { id: 't2', order: 'a1', title: 'Return' }),
  ),
  steps: rows(
    newRow('steps', { id: 'p1', order: 'a0', stageId: 't1', title: 'Basket' }),
    newRow('steps', { id: 'p2', order: 'a0', stageId: 't2' }),
  ),
  lanes: rows(
    newRow('lanes', { id: 'l1', order: 'a0', kind: 'notes', title: 'DOING' }),
    newRow('lanes', { id: 'l2', order: 'a1', kind: 'painPoints', title: 'Trouble' }),
    newRow('lanes', { id: 'l3', order: 'a2', kind: 'notes', title: 'Ideas' }),
  ),
  cards: rows(
    newRow('cards', { id: 'k1', order: 'a0', laneId: 'l1', stepId: 'p1', text: 'fills it' }),
    newRow('cards', { id: 'k2', order: 'a0', laneId: 'l2', stepId: 'p2', text: 'no label' }),
    newRow('cards', { id: 'k3', order: 'a0', laneId: 'l3', stepId: 'p1', text: 'save it' }),
  ),
};

test('PASTE-12: stages, steps and lanes of the same title, lanes also of the same kind, take the cards; others come last', () => {
  const session = aSession();
  session.edit.setStage({ id: 'S2', patch: { title: 'Online purchase' } });
  session.edit.setStep({ id: 'P3', patch: { title: 'basket' } });
  session.edit.setLane({ id: 'L1', patch: { title: 'Doing' } });
  const before = session.doc();
  // PASTE-24: one of the stages, its step and two of the lanes are there already.
  expect(countAdded(before, part)).toEqual({ stages: 1, steps: 1, lanes: 1, cards: 3 });
  session.edit.addPart({ part });
  const doc = session.doc();

  const stages = stagesOf(doc);
  expect(stages.map(({ title }) => title)).toEqual(['', 'Online purchase', 'Return']);
  expect(stepsOfStage(doc, 'S2').map(({ id }) => id)).toEqual(['P3']);
  const lanes = lanesOf(doc);
  // “Trouble” is a lane of pain points, as the second one here is; “Ideas” has no like.
  expect(lanes.map(({ id }) => id).slice(0, 2)).toEqual(['L1', 'L2']);
  expect(lanes.map(({ title }) => title)).toEqual(['Doing', '', 'Ideas']);

  const cardOf = (text: string) => [...doc.cards.values()].find((card) => card.text === text);
  expect(cardOf('fills it')).toMatchObject({ laneId: 'L1', stepId: 'P3' });
  expect(cardOf('no label')).toMatchObject({ laneId: 'L2', stepId: stepsOfStage(doc, stages[2]?.id ?? '')[0]?.id });
  expect(cardOf('save it')).toMatchObject({ laneId: lanes[2]?.id, stepId: 'P3' });
  // No id of the table comes in, and one undo takes all of it back.
  expect([...part.cards.keys()].filter((id) => doc.cards.has(id))).toEqual([]);
  session.undo();
  expect(session.doc().cards).toEqual(before.cards);
  expect(session.doc().lanes).toEqual(before.lanes);
});

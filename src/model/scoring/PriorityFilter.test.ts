import { describe, expect, test } from 'vitest';
import { type Doc, emptyDoc } from '../Doc.ts';
import { newJourney, newRow } from '../newRow.ts';
import type { Card } from '../records/card.ts';
import { narrow, type PriorityFilter, togglePriority } from './PriorityFilter.ts';
import { rankCards } from './rankCards.ts';

const START = '2026-01-01T00:00:00.000Z';
const rows = <T extends { readonly id: string }>(...list: readonly T[]) => new Map(list.map((row) => [row.id, row]));
const pain = (id: string, order: string, stepId: string | null, fields: Partial<Card>) =>
  newRow('cards', { id, order, kind: 'pain', laneId: stepId === null ? null : 'L', stepId, ...fields });
const cards = [
  pain('late', 'a0', 'P1', { severity: 4, frequency: 5, owner: 'Sales', status: 'open', evidence: 'observed' }),
  pain('lost', 'a1', 'P1', { severity: 2, frequency: 5, owner: 'فروش', personaIds: ['Ada'] }),
  pain('rude', 'a0', 'P2', { severity: 3, frequency: 1, owner: 'sales', personaIds: ['Ada', 'Bob'] }),
  pain('noted', 'a0', null, { severity: 1, frequency: 1 }),
];
const doc: Doc = {
  ...emptyDoc(newJourney({ id: 'J', title: 'J', createdAt: START, updatedAt: START })),
  stages: rows(newRow('stages', { id: 'S1', order: 'a0' }), newRow('stages', { id: 'S2', order: 'a1' })),
  steps: rows(
    newRow('steps', { id: 'P1', order: 'a0', stageId: 'S1' }),
    newRow('steps', { id: 'P2', order: 'a0', stageId: 'S2' }),
  ),
  lanes: rows(newRow('lanes', { id: 'L', order: 'a0', kind: 'painPoints' })),
  personas: rows(newRow('personas', { id: 'Ada', order: 'a0' }), newRow('personas', { id: 'Bob', order: 'a1' })),
  cards: rows(
    ...cards,
    newRow('cards', { id: 'desk', order: 'a9', kind: 'touchpoint', laneId: 'L', stepId: 'P2', channel: 'phone' }),
  ),
};
const kept = (filter: PriorityFilter) => narrow(doc, cards, filter).map(({ id }) => id);

describe('PRIO-5: the filter narrows the question', () => {
  test.each<[PriorityFilter, readonly string[]]>([
    [{}, ['late', 'lost', 'rude', 'noted']],
    [{ stage: ['S1'] }, ['late', 'lost']],
    [{ stage: [''] }, ['noted']],
    // Written ones that search cannot tell apart are one.
    [{ owner: ['SALES'] }, ['late', 'rude']],
    [{ persona: ['Bob'] }, ['rude']],
    // A pain has the channels of the touchpoints of its step.
    [{ channel: ['phone'] }, ['rude']],
    [{ evidence: ['observed'] }, ['late']],
    [{ kind: ['opportunity'] }, []],
    // One value of every group.
    [{ owner: ['Sales', 'فروش'], stage: ['S1'] }, ['late', 'lost']],
  ])('%j lets %j through', (filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });

  test('places are those among what it lets through', () => {
    const placesOf = (filter: PriorityFilter) =>
      rankCards(doc, narrow(doc, cards, filter), 'worstFirst').ranked.map(({ id, rank }) => [id, rank]);
    expect(placesOf({}).slice(0, 2)).toEqual([
      ['late', 1],
      ['lost', 2],
    ]);
    expect(placesOf({ persona: ['Ada'] })).toEqual([
      ['lost', 1],
      ['rude', 2],
    ]);
  });

  test('a value that is chosen twice is free again, however it was written', () => {
    expect(togglePriority(togglePriority({}, 'owner', 'Sales'), 'owner', 'sales')).toEqual({});
  });
});

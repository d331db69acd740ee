import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDoc } from '../../../tests/unit/arbitraries/doc.ts';
import { emptyDoc } from '../Doc.ts';
import { newJourney, newRow } from '../newRow.ts';
import type { Card } from '../records/card.ts';
import { evidenceOf, GROUNDS, shareOf, states } from './evidenceGroups.ts';
import { sourcesOf, withoutSource } from './sourceGroups.ts';

const at = '2026-01-01T00:00:00.000Z';
const source = (fields: Partial<Card['sources'][number]> = {}): Card['sources'][number] => ({
  kind: 'interview',
  reference: '',
  date: null,
  n: null,
  quote: '',
  ...fields,
});
function docOf(cards: readonly Partial<Card>[]) {
  const rows = cards.map((fields, index) =>
    newRow('cards', { laneId: 'L', stepId: 'P', ...fields, id: `C${index}`, order: `a${index}` }),
  );
  return {
    ...emptyDoc(newJourney({ id: 'J', createdAt: at, updatedAt: at })),
    stages: new Map([['S', newRow('stages', { id: 'S', order: 'a0' })]]),
    steps: new Map([['P', newRow('steps', { id: 'P', order: 'a0', stageId: 'S' })]]),
    lanes: new Map([['L', newRow('lanes', { id: 'L', order: 'a0', kind: 'notes' })]]),
    cards: new Map(rows.map((row) => [row.id, row])),
  };
}

describe('EVD-2: shares', () => {
  test('count what is placed and states something, by what it rests on', () => {
    const { whole, stages } = evidenceOf(
      docOf([
        { evidence: 'assumed' },
        { evidence: 'observed' },
        { evidence: 'assumed' },
        {},
        { evidence: 'reported', laneId: null, stepId: null },
        { kind: 'question', evidence: 'assumed' },
        { kind: 'image' },
      ]),
    );
    expect(whole.total).toBe(4);
    expect(whole.ids).toEqual({ observed: ['C1'], reported: [], assumed: ['C0', 'C2'], proposed: [], unsaid: ['C3'] });
    expect(stages.get('S')).toEqual(whole);
    expect(shareOf(whole, 'assumed')).toBe(0.5);
  });

  test('of a map without cards are none', () => {
    const { whole } = evidenceOf(docOf([]));
    for (const ground of GROUNDS) expect(shareOf(whole, ground)).toBe(0);
  });

  test('add up: every statement is in one stage and one group', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        const { whole, stages, notes } = evidenceOf(doc);
        const placed = [...doc.cards.values()].filter((card) => card.laneId !== null && states(card));
        expect(GROUNDS.flatMap((ground) => whole.ids[ground]).sort()).toEqual(placed.map(({ id }) => id).sort());
        expect([...stages.values()].reduce((sum, { total }) => sum + total, 0)).toBe(whole.total);
        expect(notes.total).toBe(doc.empathyNotes.size);
        if (whole.total > 0) expect(GROUNDS.reduce((sum, ground) => sum + shareOf(whole, ground), 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('are remembered until a row of the map changes', () => {
    const doc = docOf([{ evidence: 'assumed' }]);
    expect(evidenceOf({ ...doc, links: new Map() })).toBe(evidenceOf(doc));
    expect(evidenceOf({ ...doc, cards: new Map() }).whole.total).toBe(0);
  });
});

describe('EVD-3: sources', () => {
  test('are one source where kind and folded reference are the same', () => {
    const doc = docOf([
      { sources: [source({ reference: 'Interview Sara', n: 1, date: '2026-01-02' })] },
      { sources: [source({ reference: 'interview  sara', n: 3, date: '2026-01-01' }), source({ kind: 'survey' })] },
      { sources: [source({ kind: 'survey', reference: 'Interview Sara' })] },
    ]);
    const groups = sourcesOf(doc);
    expect(groups.map(({ kind, reference, uses }) => [kind, reference, uses.length])).toEqual([
      ['interview', 'Interview Sara', 2],
      ['survey', '', 1],
      ['survey', 'Interview Sara', 1],
    ]);
    expect(groups[0]).toMatchObject({ n: 3, date: '2026-01-02' });
  });

  test('lose no use', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        const all = [...doc.cards.values(), ...doc.empathyNotes.values()].flatMap(({ sources }) => sources);
        expect(sourcesOf(doc).flatMap(({ uses }) => uses)).toHaveLength(all.length);
      }),
    );
  });

  test('missing ones are those of what was observed or reported', () => {
    const doc = docOf([
      { evidence: 'observed' },
      { evidence: 'reported', sources: [source()] },
      { evidence: 'assumed' },
      {},
    ]);
    expect(withoutSource(doc)).toEqual([{ table: 'cards', id: 'C0' }]);
  });
});

import { expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { newRow } from '../../model/newRow.ts';
import { feelingAt } from './feelingAt.ts';

const mapWith = (cards: readonly { column: number; score: number | null; personaId: string | null }[]) => {
  const doc = testMap({
    stages: 3,
    lanes: ['notes', 'emotion'],
    cards: cards.map((card) => ({ ...card, lane: 1 })),
  });
  const rows = ['Sara', 'Ali'].map((id, index) => newRow('personas', { id, order: `a${index}`, name: id }));
  return { ...doc, personas: new Map(rows.map((row) => [row.id, row])) };
};
const feeling = (doc: ReturnType<typeof mapWith>, lane: number, column: number, y: number) => {
  const layout = layoutJourney(doc, testOptions);
  const box = layout.columns[column];
  const top = layout.lanes[lane]?.y ?? 0;
  return feelingAt(layout, doc, `l${lane}`, { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: top + y });
};

test('CAN-23 a new point takes the score of its height, and the first persona where no curve is', () => {
  const doc = mapWith([{ column: 0, score: null, personaId: null }]);
  expect([22, 44, 66, 120].map((y) => feeling(doc, 1, 1, y)?.score)).toEqual([2, 1, 0, -2]);
  expect(feeling(doc, 1, 1, 22)?.personaId).toBe('Sara');
  expect([feeling(doc, 0, 1, 22), feeling(doc, 1, 1, 140)]).toEqual([null, null]);
});

test('CAN-23 it joins the curve that is nearest at its height, also between the points of a curve', () => {
  const doc = mapWith([
    { column: 0, score: 2, personaId: 'Sara' },
    { column: 2, score: 1, personaId: 'Sara' },
    { column: 0, score: -2, personaId: 'Ali' },
  ]);
  expect(feeling(doc, 1, 1, 50)?.personaId).toBe('Sara');
  expect(feeling(doc, 1, 1, 90)?.personaId).toBe('Ali');
  const everybody = mapWith([{ column: 0, score: 1, personaId: null }]);
  expect(feeling(everybody, 1, 2, 100)?.personaId).toBeNull();
});

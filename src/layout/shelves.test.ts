import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../tests/unit/layout/testMap.ts';
import { layoutJourney } from './layoutJourney.ts';
import { rectOfCard } from './query/rectOfCard.ts';
import { packShelves } from './shelves.ts';

describe('cards that cover several columns', () => {
  test('LAY-16 two that share a column stand on two shelves, two that do not on one', () => {
    const boxes = [
      { from: 0, to: 1, height: 30 },
      { from: 1, to: 2, height: 40 },
      { from: 2, to: 3, height: 50 },
    ];
    expect(packShelves(boxes, 6)).toEqual([0, 56, 0]);
  });

  test('LAY-16 a spanning card is as wide as its columns, stops at the end of the map, and others stand below it', () => {
    const cards = [
      { lane: 0, column: 1, span: 9 },
      { lane: 0, column: 2 },
      { lane: 0, column: 0 },
    ];
    const layout = layoutJourney(testMap({ stages: 3, cards }), testOptions);
    expect(rectOfCard(layout, 'c0')).toMatchObject({ x: 148 + 212 + 6, width: 2 * 212 - 12 });
    expect(layout.cards.get('c1')?.y).toBe(6 + 35 + 6);
    expect(layout.cards.get('c2')?.y).toBe(6);
  });
});

describe('collapsed and hidden parts', () => {
  const doc = testMap({ stages: 2, stepsPerStage: 3, lanes: ['notes', 'actions'], cards: [{ lane: 0, column: 1 }] });

  test('LAY-17 a collapsed stage is one narrow column that says how many cards it holds', () => {
    const stage = doc.stages.get('s0');
    if (!stage) throw new Error('the stage exists');
    const stages = new Map(doc.stages).set('s0', { ...stage, collapsed: true });
    const layout = layoutJourney({ ...doc, stages }, testOptions);
    expect(layout.columns.map(({ stepId, width }) => [stepId, width])).toEqual([
      ['s0.0', 44],
      ...['s1.0', 's1.1', 's1.2'].map((id) => [id, 212]),
    ]);
    expect(layout.stages[0]?.marks.texts.map(({ text }) => text)).toEqual(['1']);
    expect(layout.cards.size).toBe(0);
  });

  test('LAY-17 a collapsed lane is 30 px high without cards, a hidden one is not there', () => {
    const lane = doc.lanes.get('l0');
    if (!lane) throw new Error('the lane exists');
    const withLane = (fields: Partial<typeof lane>) =>
      layoutJourney({ ...doc, lanes: new Map(doc.lanes).set('l0', { ...lane, ...fields }) }, testOptions);
    const collapsed = withLane({ collapsed: true });
    expect(collapsed.lanes[0]).toMatchObject({ height: 30, collapsed: true });
    expect(collapsed.lanes[0]?.cells.every((cell) => cell.cards.length === 0)).toBe(true);
    expect(withLane({ hidden: true }).lanes.map(({ laneId }) => laneId)).toEqual(['l1']);
  });
});

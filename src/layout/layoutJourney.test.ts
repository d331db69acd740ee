import { describe, expect, test } from 'vitest';
import { testMap, testOptions, withCard } from '../../tests/unit/layout/testMap.ts';
import { layoutJourney } from './layoutJourney.ts';
import { rectOfCard } from './query/rectOfCard.ts';

describe('layoutJourney', () => {
  test('LAY-1 columns follow the lane header, and cards stand 6 px inside their cell', () => {
    const doc = testMap({ stages: 2, cards: [{ lane: 0, column: 1 }] });
    const layout = layoutJourney(doc, testOptions);
    expect(layout.width).toBe(148 + 2 * 212);
    expect(layout.columns.map(({ x, width }) => [x, width])).toEqual([
      [148, 212],
      [360, 212],
    ]);
    expect(rectOfCard(layout, 'c0')).toEqual({ x: 366, y: layout.header.height + 6, width: 200, height: 35 });
  });

  test('LAY-1 cards of a cell stand one below the other, 6 px apart', () => {
    const doc = testMap({
      cards: [
        { lane: 0, column: 0 },
        { lane: 0, column: 0 },
      ],
    });
    const layout = layoutJourney(doc, testOptions);
    expect(layout.cards.get('c1')?.y).toBe(6 + 35 + 6);
    expect(layout.lanes[0]?.height).toBe(6 + 35 + 6 + 35 + 6);
  });

  test('LAY-2 a cell of seven cards has two tracks, so that the lane stays low', () => {
    const doc = testMap({ cards: Array.from({ length: 7 }, () => ({ lane: 0, column: 0 })) });
    const layout = layoutJourney(doc, testOptions);
    expect(layout.columns[0]?.width).toBe(12 + 2 * 200 + 6);
    expect(layout.cards.get('c1')).toMatchObject({ x: 212, y: 6 });
    expect(layout.cards.get('c2')).toMatchObject({ x: 6, y: 47 });
  });

  test('LAY-8 editing one card keeps every box that does not change', () => {
    const doc = testMap({
      stages: 3,
      lanes: ['actions', 'notes', 'painPoints'],
      cards: [0, 1, 2].flatMap((lane) => [0, 1, 2].map((column) => ({ lane, column }))),
    });
    const before = layoutJourney(doc, testOptions);
    const after = layoutJourney(withCard(doc, 'c4', { text: 'Changed' }), testOptions, before);
    expect(after.columns).toBe(before.columns);
    expect(after.stages).toBe(before.stages);
    expect(after.lanes[0]).toBe(before.lanes[0]);
    expect(after.lanes[2]).toBe(before.lanes[2]);
    expect(after.lanes[1]?.cells[0]).toBe(before.lanes[1]?.cells[0]);
    expect(after.cards.get('c3')).toBe(before.cards.get('c3'));
    expect(after.cards.get('c4')?.marks.texts[0]?.text).toBe('Changed');
  });
});

test('LAY-1 the title of a lane stays whole where its header has to break a word', () => {
  const { lanes } = layoutJourney(testMap({ lanes: ['opportunities'] }), {
    ...testOptions,
    measure: (text, font) => 3 * testOptions.measure(text, font),
  });
  expect(lanes[0]?.header.texts.filter(({ font }) => font === 'lane').length).toBeGreaterThan(1);
  expect(lanes[0]?.title).toBe('opportunities');
});

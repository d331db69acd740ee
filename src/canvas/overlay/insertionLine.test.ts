import { expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import { insertionLine } from './insertionLine.ts';

const layout = layoutJourney(
  testMap({
    cards: [
      { lane: 0, column: 0, id: 'a' },
      { lane: 0, column: 0, id: 'b' },
    ],
  }),
  testOptions,
);
const cell = { laneId: 'l0', stepId: 's0.0' };
const bottomOf = (id: string) => {
  const rect = rectOfCard(layout, id);
  return (rect?.y ?? 0) + (rect?.height ?? 0);
};

test('CAN-9 the line lies in the gap before a card, or under the last one that stays', () => {
  const between = insertionLine(layout, { cell, beforeId: 'b' }, []);
  expect(between?.y).toBeGreaterThan(bottomOf('a'));
  expect((between?.y ?? 0) + (between?.height ?? 0)).toBeLessThan(rectOfCard(layout, 'b')?.y ?? 0);
  expect(insertionLine(layout, { cell, beforeId: null }, [])?.y).toBeGreaterThan(bottomOf('b'));
  const withoutB = insertionLine(layout, { cell, beforeId: null }, ['b']);
  expect(withoutB?.y).toBeGreaterThan(bottomOf('a'));
  expect(withoutB?.y).toBeLessThan(bottomOf('b'));
});

test('CAN-9 an empty cell shows the line at its top; the inbox has none', () => {
  const line = insertionLine(layout, { cell: { laneId: 'l0', stepId: 's1.0' }, beforeId: null }, []);
  expect(line?.y).toBe((layout.lanes[0]?.y ?? 0) + 6);
  expect(insertionLine(layout, { cell: null, beforeId: null }, [])).toBeNull();
});

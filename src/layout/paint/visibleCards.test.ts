import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import type { Layout, Rect } from '../Layout.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { rectOfBox } from '../query/rectOfCard.ts';
import { columnsWithin, forEachCardWithin, lanesWithin } from './visibleCards.ts';

const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

const placed = fc.record({
  lane: fc.integer({ min: 0, max: 3 }),
  column: fc.integer({ min: 0, max: 5 }),
  span: fc.integer({ min: 1, max: 4 }),
  score: fc.constantFrom(null, -2, 0, 1.5),
});
const layouts: fc.Arbitrary<Layout> = fc
  .record({ cards: fc.array(placed, { maxLength: 40 }), language: fc.constantFrom('en', 'fa') })
  .map(({ cards, language }) =>
    layoutJourney(
      testMap({
        stages: 3,
        stepsPerStage: 2,
        lanes: ['actions', 'emotion', 'notes', 'painPoints'],
        cards,
        journey: { language },
      }),
      testOptions,
    ),
  );
const rects: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -300, max: 2000 }),
  y: fc.integer({ min: -300, max: 2000 }),
  width: fc.integer({ min: 1, max: 1500 }),
  height: fc.integer({ min: 1, max: 1500 }),
});

describe('PIC-2: a paint looks at what lies in its view, and misses none of it', () => {
  it('finds every card that touches the rectangle, where it stands', () => {
    fc.assert(
      fc.property(layouts, rects, (layout, rect) => {
        const found = new Map<string, readonly [number, number]>();
        forEachCardWithin(layout, rect, (card, x, y) => found.set(card.id, [x, y]));
        for (const card of layout.cards.values()) {
          const box = rectOfBox(layout, card);
          if (box === null) continue;
          const corner = found.get(card.id);
          if (touches(box, rect)) expect(corner).toEqual([box.x, box.y]);
          else if (card.shape === 'card') expect(corner).toBeUndefined();
        }
      }),
    );
  });

  it('finds the lanes and columns that touch it, in both directions', () => {
    fc.assert(
      fc.property(layouts, rects, (layout, rect) => {
        const lanes = layout.lanes.flatMap((lane, i) =>
          lane.y < rect.y + rect.height && lane.y + lane.height > rect.y ? [i] : [],
        );
        const [from, to] = lanesWithin(layout, rect.y, rect.height);
        expect(layout.lanes.flatMap((_, i) => (i >= from && i < to ? [i] : []))).toEqual(lanes);
        const columns = layout.columns.flatMap((column, i) =>
          column.x < rect.x + rect.width && column.x + column.width > rect.x ? [i] : [],
        );
        const [first, last] = columnsWithin(layout, rect.x, rect.width);
        expect(layout.columns.flatMap((_, i) => (i >= first && i < last ? [i] : []))).toEqual(columns);
      }),
    );
  });
});

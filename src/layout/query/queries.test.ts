import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapArbitrary } from '../../../tests/unit/layout/arbitraryMap.ts';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { cardAt, cardsInRect } from './cardsInRect.ts';
import { cellAt } from './cellAt.ts';
import { cellRect } from './cellRect.ts';
import { dropTargetAt } from './dropTargetAt.ts';
import { rectOfBox, rectOfCard } from './rectOfCard.ts';

const layoutOf = (map: Parameters<typeof testMap>[0]) => layoutJourney(testMap(map), testOptions);

describe('where things are', { timeout: 30_000 }, () => {
  test('LAY-9 the card at the middle of a card’s rectangle is that card', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const layout = layoutJourney(doc, testOptions);
        for (const box of layout.cards.values()) {
          const rect = rectOfBox(layout, box);
          if (!rect || box.shape === 'point') continue;
          expect(cardAt(layout, rect.x + rect.width / 2, rect.y + rect.height / 2)).toBe(box.id);
        }
      }),
    );
  });

  test('LAY-9 the cards in a rectangle are those that a look at every card finds', () => {
    const side = fc.integer({ min: 1, max: 900 });
    const rectangle = fc.record({ x: side, y: side, width: side, height: side });
    fc.assert(
      fc.property(mapArbitrary, rectangle, (doc, rect) => {
        const layout = layoutJourney(doc, testOptions);
        const all = [...layout.cards.values()].filter((box) => {
          const at = rectOfBox(layout, box);
          return (
            at !== null &&
            at.x < rect.x + rect.width &&
            at.x + at.width > rect.x &&
            at.y < rect.y + rect.height &&
            at.y + at.height > rect.y
          );
        });
        expect([...cardsInRect(layout, rect)].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test('LAY-9 the cell at any point of a cell’s rectangle is that cell', () => {
    fc.assert(
      fc.property(mapArbitrary, fc.double({ min: 0, max: 0.999, noNaN: true }), (doc, part) => {
        const layout = layoutJourney(doc, testOptions);
        for (const lane of layout.lanes)
          for (const cell of lane.cells) {
            const rect = cellRect(layout, cell.laneId, cell.stepId);
            if (!rect) throw new Error('every cell of the layout has a rectangle');
            const found = cellAt(layout, rect.x + part * rect.width, rect.y + part * rect.height);
            expect(found?.cell).toBe(cell);
          }
      }),
    );
  });

  test('LAY-9 headers are no cells, and hidden cards have no rectangle', () => {
    const layout = layoutOf({ cards: [{ lane: 0, column: 0 }] });
    expect(cellAt(layout, 10, layout.header.height + 5)).toBeNull();
    expect(cellAt(layout, 200, 5)).toBeNull();
    expect(rectOfCard(layout, 'nobody')).toBeNull();
  });
});

describe('dropTargetAt', () => {
  const two = [
    { lane: 0, column: 0 },
    { lane: 0, column: 0 },
  ];
  const middle = (layout: ReturnType<typeof layoutOf>, id: string) => {
    const rect = rectOfCard(layout, id);
    if (!rect) throw new Error('the card is shown');
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  };

  test('LAY-10 the upper half of a card means before it, the lower half after it', () => {
    const layout = layoutOf({ cards: two });
    const { x, y } = middle(layout, 'c1');
    const cell = { laneId: 'l0', stepId: 's0.0' };
    expect(dropTargetAt(layout, x, y - 4, [])).toEqual({ cell, beforeId: 'c1' });
    expect(dropTargetAt(layout, x, y + 4, [])).toEqual({ cell, beforeId: null });
  });

  test('LAY-10 the cards in the hand are looked through', () => {
    const layout = layoutOf({ cards: two });
    const { x, y } = middle(layout, 'c0');
    expect(dropTargetAt(layout, x, y - 4, ['c0'])?.beforeId).toBe('c1');
  });

  test('LAY-10 an empty cell takes cards at its end; outside there is no place', () => {
    const layout = layoutOf({ cards: two });
    const rect = cellRect(layout, 'l0', 's1.0');
    expect(dropTargetAt(layout, (rect?.x ?? 0) + 50, (rect?.y ?? 0) + 10, [])).toEqual({
      cell: { laneId: 'l0', stepId: 's1.0' },
      beforeId: null,
    });
    expect(dropTargetAt(layout, -10, 100, [])).toBeNull();
  });

  test('LAY-10 among the points of a curve the place in time decides, in both directions', () => {
    const cards = [1, -1].map((score) => ({ lane: 0, column: 0, score }));
    for (const language of ['en', 'fa']) {
      const layout = layoutOf({ lanes: ['emotion'], cards, journey: { language } });
      const { x } = middle(layout, 'c1');
      const earlier = language === 'en' ? x - 5 : x + 5;
      expect(dropTargetAt(layout, earlier, layout.header.height + 60, [])?.beforeId).toBe('c1');
    }
  });
});

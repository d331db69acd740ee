import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapArbitrary } from '../../../tests/unit/layout/arbitraryMap.ts';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { type GridFocus, type GridMove, neighbour } from './neighbour.ts';

const cards = [
  { lane: 0, column: 0 },
  { lane: 0, column: 0 },
  { lane: 0, column: 1 },
  { lane: 1, column: 0 },
];
const layoutIn = (language: string) =>
  layoutJourney(testMap({ stages: 3, lanes: ['notes', 'actions'], cards, journey: { language } }), testOptions);
const at = (laneId: string, stepId: string, cardId: string | null): GridFocus => ({ laneId, stepId, cardId });

describe('neighbour', () => {
  test('LAY-11 up and down walk through the cards of a cell, then to the next lane', () => {
    const layout = layoutIn('en');
    expect(neighbour(layout, at('l0', 's0.0', 'c0'), 'down')).toEqual(at('l0', 's0.0', 'c1'));
    expect(neighbour(layout, at('l0', 's0.0', 'c1'), 'down')).toEqual(at('l1', 's0.0', 'c3'));
    expect(neighbour(layout, at('l1', 's0.0', 'c3'), 'up')).toEqual(at('l0', 's0.0', 'c1'));
  });

  test('LAY-11 left and right go as seen: to the left is onward in a right-to-left map', () => {
    expect(neighbour(layoutIn('en'), at('l0', 's0.0', 'c0'), 'right')).toEqual(at('l0', 's1.0', 'c2'));
    expect(neighbour(layoutIn('fa'), at('l0', 's0.0', 'c0'), 'left')).toEqual(at('l0', 's1.0', 'c2'));
    expect(neighbour(layoutIn('fa'), at('l0', 's0.0', 'c0'), 'right')).toEqual(at('l0', 's0.0', 'c0'));
  });

  test('LAY-11 empty cells can be stood on, home and end stay in the lane, corners are first and last', () => {
    const layout = layoutIn('en');
    expect(neighbour(layout, at('l0', 's1.0', 'c2'), 'right')).toEqual(at('l0', 's2.0', null));
    expect(neighbour(layout, at('l0', 's2.0', null), 'home')).toEqual(at('l0', 's0.0', 'c0'));
    expect(neighbour(layout, at('l0', 's0.0', 'c0'), 'end')).toEqual(at('l0', 's2.0', null));
    expect(neighbour(layout, at('l1', 's2.0', null), 'mapStart')).toEqual(at('l0', 's0.0', 'c0'));
    expect(neighbour(layout, at('l0', 's0.0', 'c0'), 'mapEnd')).toEqual(at('l1', 's2.0', null));
  });

  test('LAY-11 every key leads to a place that the map shows', () => {
    const moves: readonly GridMove[] = ['left', 'right', 'up', 'down', 'home', 'end', 'mapStart', 'mapEnd'];
    fc.assert(
      fc.property(mapArbitrary, fc.array(fc.constantFrom(...moves), { maxLength: 20 }), (doc, keys) => {
        const layout = layoutJourney(doc, testOptions);
        let focus = at('', '', null);
        for (const key of keys) {
          focus = neighbour(layout, focus, key);
          const box = focus.cardId === null ? null : layout.cards.get(focus.cardId);
          if (box) expect([box.laneId, box.stepId]).toEqual([focus.laneId, focus.stepId]);
          if (layout.lanes.length > 0) expect(layout.lanes.some(({ laneId }) => laneId === focus.laneId)).toBe(true);
        }
      }),
    );
  });
});

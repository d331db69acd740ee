import { expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { inReadingOrder } from './inReadingOrder.ts';

test('CAN-2 nodes stand in reading order, also in a right-to-left map, and unknown cards are left out', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const doc = testMap({
      lanes: ['actions', 'painPoints'],
      journey: { direction },
      cards: [
        { lane: 1, column: 0, id: 'e' },
        { lane: 0, column: 1, id: 'c' },
        { lane: 0, column: 0, id: 'a' },
        { lane: 0, column: 1, id: 'd' },
        { lane: 0, column: 0, id: 'b' },
      ],
    });
    const layout = layoutJourney(doc, testOptions);
    expect(inReadingOrder(layout, ['e', 'gone', 'd', 'c', 'b', 'a'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  }
});

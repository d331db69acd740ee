import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { slotOf, stepTarget } from './stepTarget.ts';
import type { Way } from './Way.ts';

const doc = (direction: 'ltr' | 'rtl') =>
  testMap({
    stages: 2,
    lanes: ['actions', 'painPoints'],
    journey: { direction },
    cards: [
      { lane: 0, column: 0, id: 'a' },
      { lane: 0, column: 0, id: 'b' },
      { lane: 0, column: 0, id: 'c' },
      { lane: 1, column: 0, id: 'd' },
    ],
  });

/** Takes a card, walks, and says where it would go. */
function walk(card: string, ways: readonly Way[], direction: 'ltr' | 'rtl' = 'ltr'): string {
  const layout = layoutJourney(doc(direction), testOptions);
  const moving = new Set([card]);
  let slot = slotOf(layout, card, moving);
  for (const way of ways) slot = (slot && stepTarget(layout, slot, way, moving)) ?? slot;
  return `${slot?.target.cell.laneId} ${slot?.target.cell.stepId} before ${slot?.target.beforeId}`;
}

describe('CAN-11 moving cards by keys', () => {
  test('begins where the card stands', () => {
    expect(walk('b', [])).toBe('l0 s0.0 before c');
  });
  test('goes through the cell, then into the next lane', () => {
    expect(walk('b', ['down'])).toBe('l0 s0.0 before null');
    expect(walk('b', ['down', 'down'])).toBe('l1 s0.0 before d');
    expect(walk('b', ['down', 'down', 'down'])).toBe('l1 s0.0 before null');
    expect(walk('d', ['up'])).toBe('l0 s0.0 before null');
  });
  test('goes across as it is seen, in either direction', () => {
    expect(walk('b', ['right'])).toBe('l0 s1.0 before null');
    expect(walk('b', ['left'], 'rtl')).toBe('l0 s1.0 before null');
    expect(walk('b', ['right', 'left', 'up'])).toBe('l0 s0.0 before a');
  });
  test('stops at the rim of the map', () => {
    expect(walk('a', ['up', 'left'])).toBe('l0 s0.0 before b');
    expect(walk('d', ['down', 'down', 'right', 'right'])).toBe('l1 s1.0 before null');
  });
});

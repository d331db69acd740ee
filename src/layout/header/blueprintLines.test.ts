import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { METRICS } from '../metrics.ts';
import { blueprintLinesAbove } from './blueprintLines.ts';

describe('blueprint lines', () => {
  test('LAY-6 a whole blueprint has its three lines, each above the first lane below it', () => {
    const kinds = ['evidence', 'actions', 'frontstage', 'backstage', 'backstage', 'support'] as const;
    expect([...blueprintLinesAbove(kinds)]).toEqual([
      [2, 'interaction'],
      [3, 'visibility'],
      [5, 'internalInteraction'],
    ]);
  });

  test('LAY-6 a line needs the kinds on both its sides, in their order', () => {
    expect(blueprintLinesAbove(['actions', 'backstage']).size).toBe(0);
    expect(blueprintLinesAbove(['backstage', 'frontstage']).size).toBe(0);
    expect(blueprintLinesAbove(['frontstage', 'notes', 'backstage']).get(2)).toBe('visibility');
  });

  test('LAY-6 a line stands at the top of its lane, with its name in a band of its own', () => {
    const layout = layoutJourney(testMap({ lanes: ['frontstage', 'backstage'] }), testOptions);
    const [front, back] = layout.lanes;
    const bandTop = (front?.y ?? 0) + (front?.height ?? 0);
    expect(layout.blueprintLines).toHaveLength(1);
    expect(layout.blueprintLines[0]?.y).toBe(back?.y);
    expect(back?.y).toBe(bandTop + METRICS.blueprintBand);
    expect(layout.blueprintLines[0]?.label.y).toBeGreaterThan(bandTop);
    expect(layout.blueprintLines[0]?.label.y).toBeLessThan(back?.y ?? 0);
  });
});

import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { headerDropAt } from './headerDropAt.ts';

describe.each(['ltr', 'rtl'] as const)('CAN-22 a title that is let go in a map %s', (direction) => {
  const doc = testMap({ stages: 3, stepsPerStage: 2, lanes: ['actions', 'notes'], journey: { direction } });
  const layout = layoutJourney(doc, testOptions);
  const column = (stepId: string) => {
    const box = layout.columns.find((one) => one.stepId === stepId);
    if (!box) throw new Error('no such step');
    return box;
  };
  /** A place along a column in the direction of the map: 0 its start, 1 its end. */
  const along = (stepId: string, share: number) => {
    const { x, width } = column(stepId);
    return { x: x + width * (direction === 'rtl' ? 1 - share : share), y: 0 };
  };

  test('goes before what has its first half there, else after it', () => {
    expect(headerDropAt(layout, 'stage', 's0', along('s2.0', 0.2))).toMatchObject({
      place: { beforeId: 's2' },
      at: along('s2.0', 0).x,
    });
    expect(headerDropAt(layout, 'stage', 's0', along('s2.1', 0.8))).toMatchObject({
      place: { afterId: 's2' },
      at: along('s2.1', 1).x,
    });
    const [first, last] = layout.lanes;
    if (!first || !last) throw new Error('two lanes');
    expect(headerDropAt(layout, 'lane', 'l1', { x: 0, y: first.y + 1 })).toMatchObject({
      place: { beforeId: 'l0' },
      at: first.y,
    });
    expect(headerDropAt(layout, 'lane', 'l0', { x: 0, y: layout.height + 500 })).toMatchObject({
      place: { afterId: 'l1' },
      at: last.y + last.height,
    });
  });

  test('goes nowhere where it stands already', () => {
    for (const share of [0, 0.4, 0.9]) expect(headerDropAt(layout, 'step', 's1.0', along('s1.0', share))).toBeNull();
    expect(headerDropAt(layout, 'step', 's1.0', along('s1.1', 0.2))).toBeNull();
    expect(headerDropAt(layout, 'stage', 's1', along('s0.1', 0.9))).toBeNull();
  });

  test('goes into another stage, also at its rim; the only step of a stage stays in it', () => {
    expect(headerDropAt(layout, 'step', 's0.0', along('s1.0', 0.2))).toMatchObject({
      place: { beforeId: 's1.0' },
      stageId: 's1',
    });
    expect(headerDropAt(layout, 'step', 's1.0', along('s0.1', 0.9))).toMatchObject({
      place: { afterId: 's0.1' },
      stageId: 's0',
    });
    const single = layoutJourney(testMap({ stages: 2, journey: { direction } }), testOptions);
    const other = single.columns[1];
    expect(headerDropAt(single, 'step', 's0.0', { x: (other?.x ?? 0) + 1, y: 0 })).toBeNull();
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tooltipPlace } from './tooltipPlace.ts';

const view = { width: 390, height: 844 };

it('a tooltip stands below its control, above it at the bottom edge', () => {
  const tip = { width: 80, height: 24 };
  expect(tooltipPlace({ left: 100, top: 10, bottom: 40, width: 30 }, tip, view)).toEqual({ x: 75, y: 44 });
  expect(tooltipPlace({ left: 100, top: 800, bottom: 830, width: 30 }, tip, view)).toEqual({ x: 75, y: 772 });
});

it('a tooltip that fits never leaves the window sideways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 1, max: 370 }), (left, width) => {
      const { x } = tooltipPlace({ left, top: 10, bottom: 40, width: 30 }, { width, height: 20 }, view);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x + width).toBeLessThanOrEqual(view.width - 8);
    }),
  );
});

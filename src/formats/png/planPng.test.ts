import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANVAS_SIDE, PICTURE_AREA, PICTURE_SIDE, planPng, QUICK_AREA } from './planPng.ts';

const side = fc.integer({ min: 1, max: 200_000 });
const scale = fc.integer({ min: 1, max: 400 }).map((n) => n / 100);

describe('PIC-7: a picture has exactly the asked number of pixels, or is refused', () => {
  it('is never shrunk', () => {
    fc.assert(
      fc.property(side, side, scale, (width, height, by) => {
        const plan = planPng(width, height, by);
        if (plan.kind === 'refused') return;
        expect([plan.width, plan.height]).toEqual([Math.ceil(width * by), Math.ceil(height * by)]);
        expect(Math.max(plan.width, plan.height)).toBeLessThanOrEqual(
          plan.kind === 'single' ? CANVAS_SIDE : PICTURE_SIDE,
        );
        expect(plan.width * plan.height).toBeLessThanOrEqual(PICTURE_AREA);
      }),
    );
  });

  it('names the largest possible scale when it is refused', () => {
    fc.assert(
      fc.property(side, side, scale, (width, height, by) => {
        const plan = planPng(width, height, by);
        if (plan.kind !== 'refused') return;
        expect(plan.maxScale).toBeLessThan(by);
        if (plan.maxScale > 0) expect(planPng(width, height, plan.maxScale).kind).not.toBe('refused');
        expect(planPng(width, height, plan.maxScale + 0.02).kind).toBe('refused');
      }),
    );
  });

  it.each([
    [4000, 3000, 2, 'single'],
    [20_000, 1000, 1, 'tiled'],
    [12_000, 12_000, 1, 'tiled'],
    [70_000, 10, 1, 'refused'],
    [33_000, 33_000, 1, 'refused'],
  ])('%i × %i at %i× is %s', (width, height, by, kind) => {
    expect(planPng(width, height, by).kind).toBe(kind);
  });

  it('PIC-8: is drawn as a whole up to the area that is asked for', () => {
    expect(planPng(2000, 1500, 2, QUICK_AREA).kind).toBe('single');
    expect(planPng(4000, 3000, 2, QUICK_AREA).kind).toBe('tiled');
  });
});

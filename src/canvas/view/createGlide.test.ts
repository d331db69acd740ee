import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGlide, GLIDE_MS, viewBetween } from './createGlide.ts';
import { MAX_ZOOM, MIN_ZOOM, type View } from './firstView.ts';

const place = fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((value) => value + 0);
const anyView = fc.record({
  x: place,
  y: place,
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A view with frames that the test lets pass. */
function pane() {
  let view: View = { x: 0, y: 0, zoom: 1 };
  let time = 0;
  const waiting: ((time: number) => void)[] = [];
  const put = (next: View) => {
    view = next;
  };
  const glide = createGlide({ view: () => view, put, nextFrame: (step) => waiting.push(step), now: () => time });
  /** Lets some ms pass, then draws a frame. */
  const frame = (ms: number) => {
    time += ms;
    for (const step of waiting.splice(0)) step(time);
  };
  return { glide, put, frame, view: () => view, isAtRest: () => waiting.length === 0 };
}

describe('a glide', () => {
  test('CAN-30 begins where the view is and ends exactly where it should', () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        expect(viewBetween(from, to, 0)).toEqual(from);
        expect(viewBetween(from, to, 1)).toEqual(to);
      }),
    );
  });

  test('CAN-30 the point that both views show at one place stays there all the way', () => {
    fc.assert(
      fc.property(anyView, anyView, share, (from, to, part) => {
        fc.pre(Math.abs(to.zoom - from.zoom) > 0.01);
        const between = viewBetween(from, to, part);
        for (const axis of ['x', 'y'] as const) {
          const point = (from[axis] - to[axis]) / (to.zoom - from.zoom);
          const there = from[axis] + point * from.zoom;
          const scale = Math.abs(point) * MAX_ZOOM + 1;
          expect(Math.abs(between[axis] + point * between.zoom - there) / scale).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('CAN-30 without zooming it goes straight, and never past its ends', () => {
    fc.assert(
      fc.property(anyView, anyView, share, (from, other, part) => {
        const to = { ...other, zoom: from.zoom };
        const between = viewBetween(from, to, part);
        expect(between.zoom).toBeCloseTo(from.zoom);
        for (const axis of ['x', 'y'] as const) {
          expect(between[axis]).toBeGreaterThanOrEqual(Math.min(from[axis], to[axis]) - 1e-6);
          expect(between[axis]).toBeLessThanOrEqual(Math.max(from[axis], to[axis]) + 1e-6);
        }
      }),
    );
  });

  test('CAN-30 takes its time and then rests', () => {
    const { glide, frame, view, isAtRest } = pane();
    const target = { x: -300, y: 40, zoom: 2 };
    glide.to(target);
    frame(GLIDE_MS / 3);
    expect(view().zoom).toBeGreaterThan(1);
    expect(view().zoom).toBeLessThan(2);
    expect(glide.target()).toEqual(target);
    frame(GLIDE_MS);
    expect(view()).toEqual(target);
    expect(glide.target()).toBeNull();
    expect(isAtRest()).toBe(true);
  });

  test('CAN-30 a new glide goes on from where the last one is', () => {
    const { glide, frame, view, isAtRest } = pane();
    glide.to({ x: -300, y: 0, zoom: 1 });
    frame(GLIDE_MS / 2);
    const half = view();
    glide.to({ x: 500, y: 0, zoom: 1 });
    frame(0);
    expect(view()).toEqual(half);
    frame(GLIDE_MS);
    expect(view()).toEqual({ x: 500, y: 0, zoom: 1 });
    frame(0);
    expect(isAtRest()).toBe(true);
  });

  test('CAN-30 ends when somebody else moves the view', () => {
    const { glide, put, frame, view, isAtRest } = pane();
    glide.to({ x: -300, y: 0, zoom: 1 });
    frame(GLIDE_MS / 2);
    const panned = { ...view(), x: 77 };
    put(panned);
    frame(GLIDE_MS);
    expect(view()).toEqual(panned);
    expect(glide.target()).toBeNull();
    expect(isAtRest()).toBe(true);
  });
});

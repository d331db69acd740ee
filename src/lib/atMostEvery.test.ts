import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from './atMostEvery.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('acts at once, then in the first ask of each span, and a last time for what came since', () => {
  const times: number[] = [];
  const start = Date.now();
  const { ask } = atMostEvery(100, () => times.push(Date.now() - start));
  for (let frame = 0; frame < 16; frame++) {
    ask();
    vi.advanceTimersByTime(16);
  }
  vi.advanceTimersByTime(1_000);
  // Asked until 240: the last time is for what was asked from 224 on.
  expect(times).toEqual([0, 112, 208, 424]);
  ask();
  expect(times.at(-1)).toBe(1_256);
});

test('several act in the same frames, whenever they began', () => {
  const times: Record<string, number[]> = { first: [], second: [] };
  const start = Date.now();
  const first = atMostEvery(100, () => times.first?.push(Date.now() - start));
  const second = atMostEvery(100, () => times.second?.push(Date.now() - start));
  for (let frame = 0; frame < 16; frame++) {
    first.ask();
    if (frame > 2) second.ask();
    vi.advanceTimersByTime(16);
  }
  expect(times).toEqual({ first: [0, 112, 208], second: [48, 112, 208] });
});

test('drops what is still to come, and goes on when asked again', () => {
  let acts = 0;
  const { ask, cancel } = atMostEvery(100, () => acts++);
  ask();
  ask();
  cancel();
  vi.advanceTimersByTime(1_000);
  expect(acts).toBe(1);
  ask();
  expect(acts).toBe(2);
});

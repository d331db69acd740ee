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
  // Asked until 240: the last time is for what was asked from 240 on.
  expect(times).toEqual([0, 112, 224, 440]);
  ask();
  expect(times.at(-1)).toBe(1_256);
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

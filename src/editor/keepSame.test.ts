import { expect, test } from 'vitest';
import { keepSame } from './keepSame.ts';

const state = { a: { n: 1 }, b: 2, c: 3 };

test('gives the same object until one of its parts is another', () => {
  const select = keepSame(({ a, b }: typeof state) => ({ a, b }));
  const first = select(state);
  expect(first).toEqual({ a: { n: 1 }, b: 2 });
  expect(select({ ...state, c: 4 })).toBe(first);
  const second = select({ ...state, b: 5 });
  expect(second).toEqual({ a: { n: 1 }, b: 5 });
  // The same words in another row are another row.
  expect(select({ ...state, a: { n: 1 }, b: 5 })).not.toBe(second);
});

test('tells not-a-number from nothing', () => {
  const select = keepSame(({ n }: { readonly n: number | undefined }) => ({ n }));
  const first = select({ n: Number.NaN });
  expect(select({ n: Number.NaN })).toBe(first);
  expect(select({ n: undefined })).toEqual({ n: undefined });
});

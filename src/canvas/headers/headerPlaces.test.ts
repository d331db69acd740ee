import { expect, test } from 'vitest';
import { stageTop } from './headerPlaces.ts';

test('CAN-3 the middle of the words of a stage is a whole pixel', () => {
  for (const height of [33, 37, 52, 60]) expect((height - stageTop(height)) % 2).toBe(0);
});

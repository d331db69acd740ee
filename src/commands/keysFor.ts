import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Id } from '../model/id.ts';
import type { Ordered } from '../model/order.ts';

/**
 * Order keys for `count` rows before the sibling `beforeId` (null: at the end). `siblings` are sorted and without the
 * rows that are being placed; when two of them share a key, `rekey` is told their new keys.
 */
export function keysFor(
  siblings: readonly Ordered[],
  beforeId: Id | null,
  count: number,
  rekey: (id: Id, order: string) => void,
): readonly string[] {
  const found = beforeId === null ? -1 : siblings.findIndex(({ id }) => id === beforeId);
  const index = found < 0 ? siblings.length : found;
  const low = siblings[index - 1]?.order ?? null;
  const high = siblings[index]?.order ?? null;
  if (low === null || high === null || low < high) return generateNKeysBetween(low, high, count);
  let key: string | null = null;
  const keys: string[] = [];
  for (let place = 0; place < siblings.length + count; place++) {
    key = generateKeyBetween(key, null);
    const sibling = siblings[place < index ? place : place - count];
    if (place >= index && place < index + count) keys.push(key);
    else if (sibling) rekey(sibling.id, key);
  }
  return keys;
}

/** The key of the first row among no siblings. */
export const FIRST_KEY: string = generateKeyBetween(null, null);

import type { Id } from './id.ts';
import { byOrder, type Ordered } from './order.ts';
import { freshKeys, isOrderKey, keysBetween, LONGEST_ORDER_KEY } from './orderKeys.ts';

/** Keys for the rows that come in, and new keys of siblings that had to make room. */
export interface Placement {
  readonly keys: readonly string[];
  readonly rekeyed: ReadonlyMap<Id, string>;
}

const NONE: ReadonlyMap<Id, string> = new Map();

/**
 * Order keys for `count` rows that are put in front of `beforeId` (null, or no sibling: at the end).
 * `siblings` need no order, and must not hold the rows that move. Almost always no sibling changes; equal keys (two
 * tabs inserted at one place) are told apart first, and all siblings get short keys once a key would grow past
 * LONGEST_ORDER_KEY.
 */
export function placeBetween(siblings: readonly Ordered[], beforeId: Id | null, count: number): Placement {
  const rows = [...siblings].sort(byOrder);
  const found = beforeId === null ? -1 : rows.findIndex((row) => row.id === beforeId);
  const at = found < 0 ? rows.length : found;
  const low = rows[at - 1]?.order ?? null;
  const high = rows[at]?.order ?? null;
  if (low !== null && low === high) return separate(rows, at, count);
  const keys = valid(low) && valid(high) ? keysBetween(low, high, count) : null;
  return keys && short(keys) ? { keys, rekeyed: NONE } : rebalance(rows, at, count);
}

const valid = (key: string | null) => key === null || isOrderKey(key);
const short = (keys: readonly string[]) => keys.every((key) => key.length <= LONGEST_ORDER_KEY);

/** The rows before and after `at` have one key: its first row keeps it, the others move up towards the next key. */
function separate(rows: readonly Ordered[], at: number, count: number): Placement {
  const tied = rows[at]?.order ?? null;
  const first = rows.findIndex((row) => row.order === tied);
  let end = at;
  while (rows[end]?.order === tied) end++;
  const next = rows[end]?.order ?? null;
  const keys = valid(tied) && valid(next) ? keysBetween(tied, next, end - first - 1 + count) : null;
  if (!keys || !short(keys)) return rebalance(rows, at, count);
  const before = at - first - 1;
  const others = [...keys.slice(0, before), ...keys.slice(before + count)];
  return { keys: keys.slice(before, before + count), rekeyed: rekey(rows.slice(first + 1, end), others) };
}

function rebalance(rows: readonly Ordered[], at: number, count: number): Placement {
  const all = freshKeys(rows.length + count);
  const others = [...all.slice(0, at), ...all.slice(at + count)];
  return { keys: all.slice(at, at + count), rekeyed: rekey(rows, others) };
}

/** The rows whose key differs from the one that they should have. */
function rekey(rows: readonly Ordered[], keys: readonly string[]): ReadonlyMap<Id, string> {
  const changed = new Map<Id, string>();
  rows.forEach((row, index) => {
    const key = keys[index];
    if (key !== undefined && key !== row.order) changed.set(row.id, key);
  });
  return changed;
}

import type { Json } from './json.ts';

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a member of this name could reach an object's prototype when it is copied about. */
export const isUnsafeKey = (key: string): boolean => UNSAFE_KEYS.has(key);

/** Whether the value is an object with members: no list, no null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of an outside value that JSON can hold: members with unsafe names, values that are no JSON and levels below
 * `depth` are left out (undefined when nothing is left); −0 becomes 0. `onUnsafe` is told the path of unsafe members.
 */
export function cleanJson(
  value: unknown,
  depth: number,
  onUnsafe: (path: string) => void,
  path = '',
): Json | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value + 0 : undefined;
    case 'object':
      break;
    default:
      return undefined;
  }
  if (value === null) return null;
  if (depth <= 0) return undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.map((item, index) => cleanJson(item, depth - 1, onUnsafe, `${path}[${index}]`) ?? null);
  }
  const copy: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const memberPath = path === '' ? key : `${path}.${key}`;
    if (isUnsafeKey(key)) onUnsafe(memberPath);
    else {
      const clean = cleanJson(member, depth - 1, onUnsafe, memberPath);
      if (clean !== undefined) copy[key] = clean;
    }
  }
  return copy;
}

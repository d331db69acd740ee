import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Length beyond which siblings get fresh, short keys. */
export const LONGEST_ORDER_KEY = 40;

/** Whether the text is a fractional key that other keys can be made from. */
export function isOrderKey(key: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]*$/.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    generateKeyBetween(null, key);
    return true;
  } catch {
    return false;
  }
}

/** `count` keys in ascending order for siblings that have none yet. */
export const freshKeys = (count: number): readonly string[] => generateNKeysBetween(null, null, count);

/** `count` ascending keys strictly between two bounds (null: open); null where one of the bounds is no key. */
export function keysBetween(low: string | null, high: string | null, count: number): readonly string[] | null {
  try {
    return generateNKeysBetween(low, high, count);
  } catch {
    return null;
  }
}

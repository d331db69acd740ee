import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

const LETTER_A = 97;
/** Whole parts that start with z may be at their end. */
const LARGEST_WHOLE = 27;

/** Length beyond which siblings get fresh, short keys. */
export const LONGEST_ORDER_KEY = 40;

/** Whether the text is a fractional key that other keys can be made from. */
export function isOrderKey(key: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]*$/.test(key)) return false;
  // The usual keys: the letter says how many digits the whole part has (a: 1, b: 2, …), and a fraction ends in no zero.
  const whole = key.charCodeAt(0) - LETTER_A + 2;
  if (whole >= 2 && whole < LARGEST_WHOLE && (key.length === whole || (key.length > whole && !key.endsWith('0'))))
    return true;
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

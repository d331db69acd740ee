import { err, ok, type Result } from '../../lib/result.ts';
import { TABLE_LIMITS } from '../../model/Table.ts';

export type TableRefusal = 'empty' | 'notText' | 'tooLarge';

/** Characters that no text file holds: what has them is a picture, a workbook, a program. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/;

/**
 * The text of a table file. UTF-8 and UTF-16 with or without their marks; what is neither is Windows-1256 where it
 * reads as Arabic script, else Windows-1252.
 */
export function decodeTable(bytes: Uint8Array): Result<string, TableRefusal> {
  if (bytes.length > TABLE_LIMITS.bytes) return err('tooLarge');
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.trim() === '') return err('empty');
  return BINARY.test(text) ? err('notText') : ok(text);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return looksWide(bytes) ?? 'utf-8';
  return looksWide(bytes) ?? (looksArabic(bytes) ? 'windows-1256' : 'windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: every second byte of Latin letters, digits and separators is zero. */
function looksWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length * 0.2) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Accents of western words stand alone between plain letters; Arabic letters stand together. */
function looksArabic(bytes: Uint8Array): boolean {
  let high = 0;
  let together = 0;
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    high++;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) together++;
  });
  return together > high * 0.6;
}

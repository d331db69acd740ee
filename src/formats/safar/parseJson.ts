import { err, ok, type Result } from '../../lib/result.ts';
import { LIMITS } from '../../model/limits.ts';
import type { SafarRefusal } from './safarFile.ts';

/** The JSON value of a file, refused before it can cost much: by size, by encoding, by nesting. Never throws. */
export function parseJson(source: Uint8Array | string): Result<unknown, SafarRefusal> {
  // A character of a string is at least one byte of the file that it would make.
  if (source.length > LIMITS.fileBytes) return err({ code: 'tooLarge', bytes: source.length, limit: LIMITS.fileBytes });
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decode(source);
  if (text === null) return err({ code: 'notText' });
  if (text.trim() === '') return err({ code: 'empty' });
  const excess = excessOf(text);
  if (excess) return err(excess);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err({ code: 'notJson' });
  }
}

/** UTF-8, with or without mark; UTF-16 with its mark, as some editors save. Null: neither. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether the text nests more deeply (some engines overflow their stack) or has more values (commas and brackets
 * outside texts) than any journey: both are told before JSON.parse makes objects of it.
 */
function excessOf(text: string): SafarRefusal | null {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfText(text, at);
      if (at < 0) return null;
    } else if (unit === 0x5b || unit === 0x7b) {
      values++;
      if (++depth > LIMITS.nesting) return { code: 'tooDeep', limit: LIMITS.nesting };
    } else if (unit === 0x5d || unit === 0x7d) depth--;
    else if (unit === 0x2c) values++;
    if (values > LIMITS.values) return { code: 'tooManyValues', limit: LIMITS.values };
  }
  return null;
}

/** The place of the quote that ends a text; −1: it does not end. */
function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

import { err, ok, type Result } from './result.ts';

/** Bytes handed to String.fromCharCode at once: engines limit the number of arguments. */
const CHUNK = 0x8000;

export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The bytes of a base64 text; white space in it is fine. */
export function decodeBase64(text: string): Result<Uint8Array<ArrayBuffer>, 'invalid'> {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return ok(bytes);
  } catch {
    return err('invalid');
  }
}

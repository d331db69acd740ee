import { err, ok, type Result } from '../../lib/result.ts';
import type { OpenedFile } from '../../model/ports.ts';

/** The bytes of a file that was dropped; larger ones are not read at all. */
export async function readFile(file: File, maxBytes: number): Promise<Result<OpenedFile, 'tooLarge' | 'unreadable'>> {
  if (file.size > maxBytes) return err('tooLarge');
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err('unreadable');
  }
}

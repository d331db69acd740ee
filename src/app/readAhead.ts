import type { Result } from '../lib/result.ts';
import type { Id } from '../model/id.ts';
import type { JourneyLibrary, LoadedJourney, StorageError } from '../model/ports.ts';

let ahead: { readonly id: Id; readonly read: Promise<Result<LoadedJourney, StorageError>> } | null = null;

/** Reads the journey that the address names while the code that shows it is still on its way. */
export function readAhead(library: Pick<JourneyLibrary, 'load'>, id: Id): void {
  ahead = { id, read: library.load(id) };
}

/** What was read ahead, once, for the journey that is opened first; null when it was another or none. */
export function takeReadAhead(id: Id): Promise<Result<LoadedJourney, StorageError>> | null {
  const taken = ahead;
  ahead = null;
  return taken?.id === id ? taken.read : null;
}

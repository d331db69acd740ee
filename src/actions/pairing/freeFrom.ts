import type { Id } from '../../model/id.ts';
import type { JourneyLibrary } from '../../model/ports.ts';
import { setStoredJourney } from './setStoredJourney.ts';

/**
 * Sets a stored map free from a pair that has ended, if it still says that it is paired with `from`; `newPartner` is
 * left alone. Gives the title of the map that was set free. One that cannot be read or written keeps its side: the
 * comparison says then that the other one has left.
 */
export async function freeFrom(
  library: JourneyLibrary,
  id: Id | null,
  from: Id,
  newPartner: Id | null = null,
): Promise<string | null> {
  if (id === null || id === newPartner) return null;
  let title: string | null = null;
  const set = await setStoredJourney(library, id, (journey) => {
    if (journey.pairedWith !== from) return {};
    title = journey.title;
    return { pairedWith: null };
  });
  return set.ok ? title : null;
}

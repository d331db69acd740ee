import type { Result } from '../lib/result.ts';
import type { Id } from '../model/id.ts';
import type { StorageError } from '../model/ports.ts';
import type { OpenJourney } from './openJourney.ts';

type Opened = Result<OpenJourney, StorageError>;

interface Ahead {
  readonly id: Id;
  readonly opening: Promise<Opened>;
  /** Null while it is being read. */
  opened: Opened | null;
}

let ahead: Ahead | null = null;

/** Keeps a journey that is opened before the screen that shows it is rendered. Resolves when it is open, or cannot be. */
export async function openAhead(id: Id, opening: Promise<Opened>): Promise<void> {
  const mine: Ahead = { id, opening, opened: null };
  ahead = mine;
  // A fault is told by whoever takes it.
  mine.opened = await opening.catch(() => null);
}

/** What is open already, for a first picture that needs no waiting. */
export const openedAhead = (id: Id): Opened | null => (ahead?.id === id ? ahead.opened : null);

/** Hands what was opened ahead over, once, to the one that shows and closes it; null when it was another or none. */
export function takeOpenedAhead(id: Id): Promise<Opened> | null {
  const taken = ahead;
  ahead = null;
  if (taken?.id === id) return taken.opening;
  // Nobody will show it.
  void taken?.opening.then(
    (answer) => {
      if (answer.ok) void answer.value.close();
    },
    () => undefined,
  );
  return null;
}

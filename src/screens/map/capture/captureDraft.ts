import type { Id } from '../../../model/id.ts';

// A note that was not added yet lives as long as the tab: over a reload, and on every screen of its map that captures.
const keyOf = (journeyId: Id): string => `safar-capture ${journeyId}`;

export function keepDraft(journeyId: Id, line: string): void {
  try {
    if (line === '') sessionStorage.removeItem(keyOf(journeyId));
    else sessionStorage.setItem(keyOf(journeyId), line);
  } catch {
    // Storage is refused or full: the note stays in its field.
  }
}

export function keptDraft(journeyId: Id): string {
  try {
    return sessionStorage.getItem(keyOf(journeyId)) ?? '';
  } catch {
    return '';
  }
}

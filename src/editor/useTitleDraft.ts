import { useState } from 'react';
import { useTyped } from './useTyped.ts';

interface TitleDraft {
  /** What the field shows. */
  readonly value: string;
  readonly write: (text: string) => void;
  /** For a field that stays in the page: it shows the title as it is kept again. */
  readonly leave: () => void;
}

/**
 * A title that is being written. It is kept at every keystroke, without the spaces round it: those are only in the
 * field, so that leaving has nothing to tidy up, which would be a step of undo. `standIn`: what is shown for an empty
 * title; the field begins with it, and as long as it stays nothing is kept.
 */
export function useTitleDraft(stored: string, onType: (title: string) => void, standIn = ''): TitleDraft {
  const [standsIn] = useState(stored === '' ? standIn : '');
  const [draft, setDraft] = useState(stored || standsIn);
  const [title, type] = useTyped(stored, onType);
  const kept = (text: string): string => (text.trim() === standsIn ? '' : text.trim());
  return {
    // What has come from elsewhere meanwhile goes before what was written here.
    value: kept(draft) === title ? draft : title,
    write: (text) => {
      setDraft(text);
      if (kept(text) !== title) type(kept(text));
    },
    leave: () => setDraft(stored),
  };
}

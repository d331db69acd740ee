import { createContext, useContext, useState } from 'react';

const Subject = createContext('');

/** Says what the fields within are about. When it changes, the same fields stand for another thing. */
export const DraftSubject = Subject.Provider;

/**
 * What is being typed into a field and has not been taken yet; null: nothing. A draft belongs to the thing that it was
 * typed for: when the field stands for another one, it is gone.
 */
export function useDraft(): readonly [draft: string | null, setDraft: (draft: string | null) => void] {
  const subject = useContext(Subject);
  const [kept, setKept] = useState<{ readonly subject: string; readonly text: string } | null>(null);
  const setDraft = (text: string | null): void => setKept(text === null ? null : { subject, text });
  return [kept?.subject === subject ? kept.text : null, setDraft];
}

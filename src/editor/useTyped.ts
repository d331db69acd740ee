import { useState } from 'react';
import { useSession } from './SessionContext.tsx';

/** A text of the document in its field: what is typed is shown at once, and written when it has been painted. */
export function useTyped(
  stored: string,
  write: (text: string) => void,
): readonly [shown: string, type: (text: string) => void] {
  const session = useSession();
  const [ahead, setAhead] = useState<string | null>(null);
  const type = (text: string): void => {
    setAhead(text);
    session.writeSoon(() => {
      // The next letter may have come already.
      setAhead((now) => (now === text ? null : now));
      write(text);
    });
  };
  return [ahead ?? stored, type];
}

import { useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { JourneyHeader, StorageError } from '../../model/ports.ts';

interface JourneyHeaders {
  /** The headers of all journeys, bin included, kept up to date across tabs; null until the first ones are here. */
  readonly headers: readonly JourneyHeader[] | null;
  /** Why they cannot be read, or not any more. */
  readonly error: StorageError | null;
}

export function useJourneyHeaders(): JourneyHeaders {
  const { library } = useServices();
  const [state, setState] = useState<JourneyHeaders>({ headers: null, error: null });
  useEffect(
    () =>
      library.watch(
        (headers) => setState({ headers, error: null }),
        (error) => setState(({ headers }) => ({ headers, error })),
      ),
    [library],
  );
  return state;
}

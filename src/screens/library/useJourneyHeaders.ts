import { useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { JourneyHeader } from '../../model/ports.ts';

/** The headers of all journeys, bin included, kept up to date across tabs; null until the first ones are here. */
export function useJourneyHeaders(): readonly JourneyHeader[] | null {
  const { library } = useServices();
  const [headers, setHeaders] = useState<readonly JourneyHeader[] | null>(null);
  useEffect(() => library.watch(setHeaders), [library]);
  return headers;
}

import { useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { Id } from '../../model/id.ts';
import type { JourneyHeader } from '../../model/ports.ts';

/** The header of a journey of this device, also one in the bin; null: it is not here. */
export function useHeaderOf(id: Id | null): JourneyHeader | null {
  const { library } = useServices();
  const [headers, setHeaders] = useState<readonly JourneyHeader[]>([]);
  useEffect(() => library.watch(setHeaders), [library]);
  return headers.find((header) => header.id === id) ?? null;
}

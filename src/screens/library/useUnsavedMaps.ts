import { useSyncExternalStore } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { JourneyHeader, JourneyWriter } from '../../model/ports.ts';

/** A map that was left in this tab before all of it was on disk. */
export interface UnsavedMap {
  readonly header: JourneyHeader;
  readonly writer: JourneyWriter;
}

/**
 * Which of these maps could not be saved. Their writers are closed and tell nothing more; but what they write at last
 * changes the headers.
 */
export function useUnsavedMaps(headers: readonly JourneyHeader[] | null): readonly UnsavedMap[] {
  const { left } = useServices();
  return useSyncExternalStore(left.on, left.writers).flatMap(({ id, writer }) => {
    const header = headers?.find((one) => one.id === id);
    return header && writer.saveState() === 'error' ? [{ header, writer }] : [];
  });
}

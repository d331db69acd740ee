import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { useServices } from '../editor/Services.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import type { OpenJourney } from './openJourney.ts';

export const lazyJourneyBanners = lazyPart(async () => (await import('./JourneyBanners.tsx')).JourneyBanners, 'first');

/** The banners of an open journey. Most have none: their code comes with the first. */
export function Banners({ journey }: { readonly journey: OpenJourney }): ReactNode {
  const { loaded, writer } = journey;
  const { library } = useServices();
  const isTroubled = useSyncExternalStore(
    (listener) => writer?.onSaveState(listener) ?? (() => undefined),
    () => writer !== null && (writer.saveState() === 'error' || writer.isInBin()),
  );
  const isPlain =
    library.kind !== 'memory' &&
    loaded.readOnly === null &&
    loaded.quarantine.length === 0 &&
    loaded.repairs.length === 0;
  if (isPlain && !isTroubled) return null;
  return (
    <Suspense>
      <lazyJourneyBanners.Part journey={journey} />
    </Suspense>
  );
}

import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { usePreferences } from '../editor/PreferencesContext.tsx';
import { SessionProvider } from '../editor/SessionContext.tsx';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { Result } from '../lib/result.ts';
import type { Route } from '../lib/route.ts';
import type { StorageError } from '../model/ports.ts';
import { Banners } from './Banners.tsx';
import type { AppServices } from './createServices.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import styles from './JourneyGate.module.css';
import { lazyLoadFault } from './lazyLoadFault.ts';
import { lazyScreens } from './lazyScreens.ts';
import { MapSkeleton } from './MapSkeleton.tsx';
import { openedAhead, takeOpenedAhead } from './openAhead.ts';
import { type OpenJourney, openJourney } from './openJourney.ts';
import { overlaysOf } from './overlaysOf.ts';

export interface JourneyGateProps {
  readonly route: Extract<Route, { readonly name: 'journey' }>;
  readonly services: AppServices;
}

/** Opens the journey of the route. Nothing can be edited, let alone written, before it has been read whole. */
export function JourneyGate({ route, services }: JourneyGateProps): ReactNode {
  const { formats, messages } = useI18n();
  const { id } = route;
  const [result, setResult] = useState<Result<OpenJourney, StorageError> | null>(() => openedAhead(id));
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same journey again
  useEffect(() => {
    let opened: OpenJourney | null = null;
    let isCurrent = true;
    (takeOpenedAhead(id) ?? openJourney(services, id)).then(
      (answer) => {
        if (answer.ok) opened = answer.value;
        if (isCurrent) setResult(answer);
        else void opened?.close();
      },
      // A bug: it reaches the error boundary where drawing can throw it.
      (fault: unknown) =>
        isCurrent &&
        setResult(() => {
          throw fault;
        }),
    );
    return () => {
      isCurrent = false;
      setResult(null);
      void opened?.close();
    };
  }, [services, id, attempt]);
  const session = result?.ok ? result.value.session : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map's words follow the language, digits and calendar of the interface
  useEffect(() => session?.relayout(), [session, formats]);
  const { heat, handOffs } = usePreferences();
  useEffect(() => {
    let isCurrent = true;
    // Without its code an overlay stays off: asking again is one press away.
    overlaysOf({ heat, handOffs }).then(
      (overlays) => isCurrent && session?.setOverlays(overlays),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [session, heat, handOffs]);
  useTitle(session, messages.library.untitled, messages.common.appName);

  if (!result) return <MapSkeleton />;
  if (!result.ok)
    return (
      <Suspense fallback={<MapSkeleton />}>
        <lazyLoadFault.Part error={result.error} onRetry={() => setAttempt((count) => count + 1)} />
      </Suspense>
    );
  const { Part: Screen } = lazyScreens[route.screen];
  return (
    <SessionProvider value={result.value.session}>
      <FaultBoundary session={result.value.session}>
        <div className={styles.gate}>
          <Banners journey={result.value} />
          <div className={styles.screen}>
            <Suspense fallback={<MapSkeleton />}>
              <Screen />
              <FirstScreen />
            </Suspense>
          </div>
        </div>
      </FaultBoundary>
    </SessionProvider>
  );
}

/** The title of the map in the window's title, as it is typed. */
function useTitle(session: OpenJourney['session'] | null, untitled: string, appName: string): void {
  useEffect(() => {
    if (!session) return;
    let shown = '';
    const show = (): void => {
      const title = `${session.store.getState().doc.journey.title || untitled} – ${appName}`;
      // To write it is never free, also where it stays the same.
      if (title !== shown) document.title = title;
      shown = title;
    };
    show();
    return session.store.subscribe(show);
  }, [session, untitled, appName]);
}

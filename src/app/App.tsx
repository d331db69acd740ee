import { type ReactNode, Suspense } from 'react';
import { PreferencesProvider } from '../editor/PreferencesContext.tsx';
import { ServicesProvider } from '../editor/Services.tsx';
import type { PreferencesStore } from '../model/preferences.ts';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import type { AppServices } from './createServices.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { LanguageProvider } from './LanguageProvider.tsx';
import type { Languages } from './Languages.ts';
import { lazyJourneyGate, lazyLibrary } from './lazyGate.ts';
import { MapSkeleton } from './MapSkeleton.tsx';
import { UnknownPage } from './UnknownPage.tsx';
import { useArrival } from './useArrival.ts';
import { useRoute } from './useRoute.ts';

const { Part: JourneyGate } = lazyJourneyGate;
const { Part: LibraryScreen } = lazyLibrary;

interface AppProps {
  readonly preferences: PreferencesStore;
  readonly languages: Languages;
  readonly services: AppServices;
}

/** Hands the services down and shows the screen of the route. */
export function App({ preferences, languages, services }: AppProps): ReactNode {
  return (
    <PreferencesProvider value={preferences}>
      <ServicesProvider value={services}>
        <LanguageProvider languages={languages}>
          <ToastProvider>
            <FaultBoundary>
              <Screen services={services} />
            </FaultBoundary>
          </ToastProvider>
        </LanguageProvider>
      </ServicesProvider>
    </PreferencesProvider>
  );
}

function Screen({ services }: Pick<AppProps, 'services'>): ReactNode {
  const route = useRoute();
  useArrival(route);
  switch (route.name) {
    case 'library':
      return (
        <Suspense>
          <LibraryScreen />
          <FirstScreen />
        </Suspense>
      );
    case 'journey':
      return (
        <Suspense fallback={<MapSkeleton />}>
          <JourneyGate key={route.id} route={route} services={services} />
        </Suspense>
      );
    case 'unknown':
      return <UnknownPage />;
  }
}

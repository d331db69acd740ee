import { type ReactNode, useMemo } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { compareJourneys } from '../../model/compare/compareJourneys.ts';
import type { Doc } from '../../model/Doc.ts';
import { Banner } from '../../ui/Banner.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import { CompareHead } from './CompareHead.tsx';
import styles from './CompareScreen.module.css';
import { CurvesSection } from './CurvesSection.tsx';
import { DifferencesSection } from './DifferencesSection.tsx';
import { LeftBanner } from './LeftBanner.tsx';
import { MetricsSection } from './MetricsSection.tsx';
import { PainsSection } from './PainsSection.tsx';
import { StartComparing } from './StartComparing.tsx';
import { UnpairButton } from './UnpairButton.tsx';
import { usePairedJourney } from './usePairedJourney.ts';

/** The map of today beside the map of the future. Lives inside SessionProvider. */
export function CompareScreen(): ReactNode {
  return (
    <JourneyFrame screen="compare" view={null}>
      <main className={styles.screen}>
        <Compare />
      </main>
    </JourneyFrame>
  );
}

function Compare(): ReactNode {
  const { compare: words, faults } = useMessages();
  const pairedWith = useSessionState((state) => state.doc.journey.pairedWith);
  const id = useSessionState((state) => state.doc.journey.id);
  const { journey, isInBin, headers } = usePairedJourney(pairedWith);
  if (journey === null) return <StartComparing headers={headers} />;
  if (journey.status === 'loading') return <p className={styles.quiet}>{words.loading}</p>;
  if (journey.status === 'missing')
    return (
      <Banner tone="warning" actions={<UnpairButton />}>
        {journey.code === 'notFound' ? words.missing : faults.actionFailed[journey.code]}
      </Banner>
    );
  return (
    <>
      {isInBin && <Banner tone="info">{words.inBin}</Banner>}
      {journey.doc.journey.pairedWith !== id && <LeftBanner other={journey.doc} />}
      <Compared other={journey.doc} />
    </>
  );
}

function Compared({ other }: { readonly other: Doc }): ReactNode {
  const doc = useSessionState((state) => state.doc);
  const maps = useMemo((): ComparedMaps => {
    const open = doc.journey.state;
    const [current, future] = open === 'future' ? [other, doc] : [doc, other];
    return { current, future, comparison: compareJourneys(current, future), open };
  }, [doc, other]);
  return (
    <div className={styles.page}>
      <CompareHead maps={maps} />
      <CurvesSection maps={maps} />
      <PainsSection maps={maps} />
      <MetricsSection maps={maps} />
      <DifferencesSection maps={maps} />
    </div>
  );
}

import type { ReactNode } from 'react';
import { useServices } from '../editor/Services.tsx';
import type { Session } from '../editor/Session.ts';
import { useMessages } from '../i18n/I18nContext.tsx';
import { LIBRARY_HREF } from '../lib/route.ts';
import { loadSaveJson } from '../screens/library/lazyDeeds.ts';
import { Button } from '../ui/Button.tsx';
import { FaultDetail } from './FaultDetail.tsx';
import { FaultPage } from './FaultPage.tsx';

interface CrashScreenProps {
  readonly fault: unknown;
  readonly session: Session | null;
}

/** What stands where a screen broke. It depends on nothing that can have broken it. */
export function CrashScreen({ fault, session }: CrashScreenProps): ReactNode {
  const services = useServices();
  const { faults } = useMessages();
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const leave = (): void => {
    window.location.hash = LIBRARY_HREF;
    window.location.reload();
  };
  return (
    <FaultPage icon="warning" title={faults.crashTitle} text={faults.crashText} detail={<FaultDetail text={detail} />}>
      {session && (
        <Button
          variant="primary"
          icon="download"
          onClick={() => void loadSaveJson().then(({ saveJson }) => saveJson(session.store.getState().doc, services))}
        >
          {faults.saveCopy}
        </Button>
      )}
      <Button icon="restore" onClick={() => window.location.reload()}>
        {faults.reload}
      </Button>
      <Button variant="quiet" onClick={leave}>
        {faults.toLibrary}
      </Button>
    </FaultPage>
  );
}

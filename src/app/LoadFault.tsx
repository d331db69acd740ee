import type { ReactNode } from 'react';
import { useServices } from '../editor/Services.tsx';
import { useMessages } from '../i18n/I18nContext.tsx';
import { LIBRARY_HREF } from '../lib/route.ts';
import type { StorageError } from '../model/ports.ts';
import { Button } from '../ui/Button.tsx';
import { FaultDetail } from './FaultDetail.tsx';
import { FaultPage } from './FaultPage.tsx';

export interface LoadFaultProps {
  readonly error: StorageError;
  readonly onRetry: () => void;
}

/** A journey that could not be opened. */
export function LoadFault({ error, onRetry }: LoadFaultProps): ReactNode {
  const { faults, common } = useMessages();
  const { library } = useServices();
  const toLibrary = <a href={LIBRARY_HREF}>{faults.toLibrary}</a>;
  if (error.code === 'notFound') {
    const isForgotten = library.kind === 'memory';
    return (
      <FaultPage
        icon="map"
        title={isForgotten ? faults.forgottenTitle : faults.notFoundTitle}
        text={isForgotten ? faults.forgottenText : faults.notFoundText}
      >
        {toLibrary}
      </FaultPage>
    );
  }
  const isOutdated = error.code === 'outdatedTab';
  return (
    <FaultPage
      icon="warning"
      title={faults.unreadableTitle}
      text={isOutdated ? faults.actionFailed.outdatedTab : faults.unreadableText}
      detail={<FaultDetail text={`${error.code}: ${error.detail}`} />}
    >
      {isOutdated ? (
        <Button variant="primary" onClick={() => window.location.reload()}>
          {faults.reload}
        </Button>
      ) : (
        <Button variant="primary" onClick={onRetry}>
          {common.retry}
        </Button>
      )}
      {toLibrary}
    </FaultPage>
  );
}

import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useServices } from '../editor/Services.tsx';
import { useMessages } from '../i18n/I18nContext.tsx';
import type { JourneyWriter, StorageError } from '../model/ports.ts';
import { loadSaveJson } from '../screens/library/lazyDeeds.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useToast } from '../ui/ToastContext.ts';
import type { OpenJourney } from './openJourney.ts';

/** What the user must know about the open journey: that it is not saved, in the bin, read-only, incomplete or kept in memory. */
export function JourneyBanners({ journey }: { readonly journey: OpenJourney }): ReactNode {
  const { loaded, session, writer } = journey;
  const services = useServices();
  const { common, faults } = useMessages();
  const [hidesFindings, setHidesFindings] = useState(false);
  const error = useWriter(writer, errorOf);
  const isInBin = useWriter(writer, (one) => one.isInBin()) ?? false;
  const toast = useToast();
  const save = async (): Promise<void> => (await loadSaveJson()).saveJson(session.store.getState().doc, services);
  const takeOutOfBin = async (): Promise<void> => {
    const restored = await services.library.restore(loaded.doc.journey.id);
    if (!restored.ok) toast({ tone: 'error', message: faults.actionFailed[restored.error.code] });
  };
  const saveCopy = (
    <Button icon="download" onClick={() => void save()}>
      {faults.saveCopy}
    </Button>
  );
  const reload = <Button onClick={() => window.location.reload()}>{faults.reload}</Button>;
  const saveQuarantine = (): void => {
    const text = JSON.stringify(loaded.quarantine, null, 2);
    services.files.save(new Blob([text], { type: 'application/json' }), `${loaded.doc.journey.id}-set-aside.json`);
  };
  const hide = <IconButton icon="close" name={common.close} onClick={() => setHidesFindings(true)} />;
  return (
    <>
      {error && (
        <Banner
          tone="error"
          actions={
            <>
              {saveCopy}
              {error.code === 'outdatedTab' && reload}
              {error.code !== 'outdatedTab' && error.code !== 'notFound' && (
                <Button onClick={() => writer?.retry()}>{common.retry}</Button>
              )}
            </>
          }
        >
          {faults.storage[error.code]}
        </Banner>
      )}
      {isInBin && (
        <Banner tone="warning" actions={<Button onClick={() => void takeOutOfBin()}>{faults.takeOutOfBin}</Button>}>
          {faults.binBanner}
        </Banner>
      )}
      {services.library.kind === 'memory' && (
        <Banner tone="warning" actions={saveCopy}>
          {faults.memoryBanner}
        </Banner>
      )}
      {loaded.readOnly === 'newerSchema' && (
        <Banner
          tone="warning"
          actions={
            <>
              {saveCopy}
              {reload}
            </>
          }
        >
          {faults.newerBanner}
        </Banner>
      )}
      {!hidesFindings && loaded.quarantine.length > 0 && (
        <Banner
          tone="warning"
          actions={
            <>
              <Button icon="download" onClick={saveQuarantine}>
                {faults.saveQuarantine}
              </Button>
              {hide}
            </>
          }
        >
          {faults.quarantineBanner(loaded.quarantine.length)}
        </Banner>
      )}
      {!hidesFindings && loaded.repairs.length > 0 && (
        <Banner tone="info" actions={hide}>
          {faults.repairsBanner(loaded.repairs.length)}
        </Banner>
      )}
    </>
  );
}

/** Why the latest changes are not on disk; null while all is well. */
const errorOf = (writer: JourneyWriter): StorageError | null =>
  writer.saveState() === 'error' ? writer.lastError() : null;

/** What the writer says of the journey now; null where nothing may be written. */
function useWriter<T>(writer: JourneyWriter | null, read: (writer: JourneyWriter) => T): T | null {
  return useSyncExternalStore(
    (listener) => writer?.onSaveState(listener) ?? (() => undefined),
    () => (writer ? read(writer) : null),
  );
}

import { type ReactNode, useMemo, useState } from 'react';
import { type FileRefusal, type JourneyFile, readJourneyFile } from '../../actions/imports/readJourneyFile.ts';
import { refusalText } from '../../actions/imports/refusalText.ts';
import { type ImportMode, storeJourneyFile } from '../../actions/imports/storeJourneyFile.ts';
import { useServices } from '../../editor/Services.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Result } from '../../lib/result.ts';
import { journeyHref } from '../../lib/route.ts';
import { LIMITS } from '../../model/limits.ts';
import type { OpenedFile } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useToast } from '../../ui/ToastContext.ts';
import styles from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportZone } from './ImportZone.tsx';
import { useHeaderOf } from './useHeaderOf.ts';

export interface ImportDialogProps {
  /** A file that was dropped or pasted; null: the user chooses one here. */
  readonly file?: OpenedFile | null;
  readonly onClose: () => void;
}

type Reading = Result<JourneyFile, FileRefusal | { readonly code: 'unreadable' | 'tooLarge' }>;

/** Reads a file and shows what it will make, before anything is stored. */
export function ImportDialog({ file = null, onClose }: ImportDialogProps): ReactNode {
  const services = useServices();
  const { messages, formats } = useI18n();
  const { common, faults, transfer: words } = messages;
  const toast = useToast();
  const given = useMemo<Reading | null>(() => file && readJourneyFile(file), [file]);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly reading: Reading } | null>(null);
  const [mode, setMode] = useState<ImportMode>('keepBoth');
  const [isBusy, setIsBusy] = useState(false);
  /** Why storing failed. Told here: a toast would lie under the dialog. */
  const [fault, setFault] = useState<string | null>(null);
  const reading = chosen ? chosen.reading : given;
  const read = reading?.ok ? reading.value : null;
  const existing = useHeaderOf(read?.doc.journey.id ?? null);

  const take = (taken: OpenedFile): void => {
    setMode('keepBoth');
    setFault(null);
    setChosen({ name: taken.name, reading: readJourneyFile(taken) });
  };
  const refuse = (code: 'unreadable' | 'tooLarge'): void =>
    setChosen({ name: '', reading: { ok: false, error: { code } } });
  const choose = async (): Promise<void> => {
    const opened = await services.files.open('.json,.safar.json,application/json', LIMITS.fileBytes);
    if (!opened) return;
    if (opened.ok) take(opened.value);
    else refuse(opened.error);
  };
  const store = async (journeyFile: JourneyFile): Promise<void> => {
    setIsBusy(true);
    setFault(null);
    const stored = await storeJourneyFile(services, journeyFile, existing, mode);
    setIsBusy(false);
    if (!stored.ok) return setFault(faults.actionFailed[stored.error.code]);
    const title = journeyFile.doc.journey.title || messages.library.untitled;
    toast({ message: existing && mode === 'replace' ? words.replaced(title) : words.imported(title) });
    onClose();
    window.location.hash = journeyHref(stored.value);
  };
  return (
    <ImportZone onFile={take} onRefuse={refuse} isOff={isBusy}>
      <Dialog
        title={words.importTitle}
        onClose={onClose}
        footer={
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            {reading && (
              <Button icon="folder" onClick={() => void choose()}>
                {words.chooseOther}
              </Button>
            )}
            {read && (
              <Button variant="primary" icon="import" disabled={isBusy} onClick={() => void store(read)}>
                {existing && mode === 'replace' ? words.replace : common.import}
              </Button>
            )}
          </>
        }
      >
        {!reading && (
          <div className={styles.choose}>
            <p className={styles.text}>{words.importText}</p>
            <Button variant="primary" icon="folder" onClick={() => void choose()}>
              {words.choose}
            </Button>
          </div>
        )}
        {reading && !reading.ok && (
          <div role="alert">
            <h3 className={styles.heading}>{words.refusedTitle}</h3>
            <p className={styles.text}>{refusalText(reading.error, words, formats)}</p>
            <p className={styles.text}>{words.nothingStored}</p>
          </div>
        )}
        {read && (
          <ImportPreview
            file={read}
            name={(chosen ? chosen.name : file?.name) || words.pastedText}
            existing={existing}
            mode={mode}
            onMode={setMode}
          />
        )}
        {fault !== null && (
          <p className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </Dialog>
    </ImportZone>
  );
}

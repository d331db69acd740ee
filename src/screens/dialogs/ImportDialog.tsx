import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isTableFile } from '../../actions/imports/isTableFile.ts';
import { readFile } from '../../actions/imports/readFile.ts';
import { type FileRefusal, type JourneyFile, readJourneyFile } from '../../actions/imports/readJourneyFile.ts';
import { refusalText } from '../../actions/imports/refusalText.ts';
import { type ImportMode, storeJourneyFile } from '../../actions/imports/storeJourneyFile.ts';
import { loadTableOfFile } from '../../actions/lazyPaste.ts';
import type { TableFault, TableSource } from '../../actions/paste/TableSource.ts';
import { useServices } from '../../editor/Services.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Result } from '../../lib/result.ts';
import { journeyHref } from '../../lib/route.ts';
import { LIMITS } from '../../model/limits.ts';
import type { OpenedFile } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useToast } from '../../ui/ToastContext.ts';
import styles from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportZone } from './ImportZone.tsx';
import { lazyTableDialog } from './lazyTableDialog.ts';
import type { TableTarget } from './table/TableTarget.ts';
import { useHeaderOf } from './useHeaderOf.ts';

export interface ImportDialogProps {
  /** A file that was dropped or pasted; null: the user chooses one here. */
  readonly file?: OpenedFile | null;
  /** The open map, to which a table may be added; without it, a table becomes a new map. */
  readonly tableTarget?: TableTarget | null;
  readonly onClose: () => void;
}

const ACCEPT = '.json,.safar.json,application/json,.csv,.tsv,.tab,.txt,text/csv';

type Refusal = FileRefusal | { readonly code: 'unreadable' | TableFault };
type Reading = Result<JourneyFile, Refusal>;

const { Part: TableDialog } = lazyTableDialog;

/** Reads a file and shows what it will make, before anything is stored: a map, or a table that becomes one. */
export function ImportDialog({ file = null, tableTarget = null, onClose }: ImportDialogProps): ReactNode {
  const [table, setTable] = useState<OpenedFile | null>(() => (file && isTableFile(file.name) ? file : null));
  const [refusal, setRefusal] = useState<TableFault | null>(null);
  const [source, setSource] = useState<TableSource | null>(null);
  useEffect(() => {
    if (!table) return;
    let isCurrent = true;
    void loadTableOfFile().then(({ tableOfFile }) => {
      if (!isCurrent) return;
      const opened = tableOfFile(table);
      if (opened.ok) setSource(opened.value);
      else setRefusal(opened.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [table]);
  if (source) return <TableDialog source={source} target={tableTarget} onClose={onClose} />;
  if (table && refusal === null) return null;
  return (
    <JourneyFileDialog
      file={file && !isTableFile(file.name) ? file : null}
      tableRefusal={refusal}
      onTable={(taken) => {
        setRefusal(null);
        setTable(taken);
      }}
      onClose={onClose}
    />
  );
}

interface JourneyFileDialogProps {
  readonly file: OpenedFile | null;
  /** Why a table that was given before is not read. */
  readonly tableRefusal: TableFault | null;
  readonly onTable: (file: OpenedFile) => void;
  readonly onClose: () => void;
}

function JourneyFileDialog({ file, tableRefusal, onTable, onClose }: JourneyFileDialogProps): ReactNode {
  const services = useServices();
  const { messages, formats } = useI18n();
  const { common, faults, transfer: words } = messages;
  const toast = useToast();
  const given = useMemo<Reading | null>(() => {
    if (tableRefusal !== null) return { ok: false, error: { code: tableRefusal } };
    return file && readJourneyFile(file);
  }, [file, tableRefusal]);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly reading: Reading } | null>(null);
  const [mode, setMode] = useState<ImportMode>('keepBoth');
  const [isBusy, setIsBusy] = useState(false);
  /** Why storing failed. Told here: a toast would lie under the dialog. */
  const [fault, setFault] = useState<string | null>(null);
  const reading = chosen ? chosen.reading : given;
  const read = reading?.ok ? reading.value : null;
  const existing = useHeaderOf(read?.doc.journey.id ?? null);

  const take = (taken: OpenedFile): void => {
    if (isTableFile(taken.name)) {
      onTable(taken);
      return;
    }
    setMode('keepBoth');
    setFault(null);
    setChosen({ name: taken.name, reading: readJourneyFile(taken) });
  };
  const refuse = (code: 'unreadable' | 'tooLarge'): void =>
    setChosen({ name: '', reading: { ok: false, error: { code } } });
  const open = async (chosenFile: File): Promise<void> => {
    const opened = await readFile(chosenFile, LIMITS.fileBytes);
    if (opened.ok) take(opened.value);
    else refuse(opened.error);
  };
  const store = async (journeyFile: JourneyFile): Promise<void> => {
    setIsBusy(true);
    setFault(null);
    const stored = await storeJourneyFile(services, journeyFile, existing, mode).finally(() => setIsBusy(false));
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
              <FileButton icon="folder" accept={ACCEPT} onFile={(other) => void open(other)}>
                {words.chooseOther}
              </FileButton>
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
            <FileButton variant="primary" icon="folder" accept={ACCEPT} onFile={(one) => void open(one)}>
              {words.choose}
            </FileButton>
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

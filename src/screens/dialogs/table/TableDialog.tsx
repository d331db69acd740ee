import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { keepTable, recallTable } from '../../../actions/paste/keptChoices.ts';
import { storeReading } from '../../../actions/paste/storeReading.ts';
import type { TableSource } from '../../../actions/paste/TableSource.ts';
import { guessOptions, readTable, type TableOptions } from '../../../actions/paste/tables.ts';
import { useServices } from '../../../editor/Services.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { journeyHref } from '../../../lib/route.ts';
import type { Doc } from '../../../model/Doc.ts';
import { LIMITS } from '../../../model/limits.ts';
import { TABLE_LIMITS } from '../../../model/Table.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TableChoices } from './TableChoices.tsx';
import styles from './TableDialog.module.css';
import { TableNotes } from './TableNotes.tsx';
import { TablePreview } from './TablePreview.tsx';
import type { TableTarget } from './TableTarget.ts';

export interface TableDialogProps {
  readonly source: TableSource;
  /** Null: no map is open. */
  readonly target: TableTarget | null;
  readonly onClose: () => void;
}

const titleOf = (fileName: string): string => fileName.replace(/\.[a-z]{1,5}$/i, '');

/** Shows what a table will make, lets it be read in another way, and only then makes it. */
export function TableDialog(props: TableDialogProps): ReactNode {
  const { device } = useServices();
  const { table } = props.source;
  const [recalled, setRecalled] = useState<TableOptions | null | undefined>(undefined);
  useEffect(() => {
    void device().then(
      (storage) => setRecalled(recallTable(storage, table)),
      () => setRecalled(null),
    );
  }, [device, table]);
  return recalled === undefined ? null : <OpenTable {...props} recalled={recalled} />;
}

interface OpenTableProps extends TableDialogProps {
  /** How a table with these headers was read the last time; null: not known. */
  readonly recalled: TableOptions | null;
}

function OpenTable({ source, recalled, target, onClose }: OpenTableProps): ReactNode {
  const services = useServices();
  const { messages, formats, language } = useI18n();
  const { tableDialog: words, common, faults, library, settings } = messages;
  const { table, text, name } = source;
  const [options, setOptions] = useState(() => recalled ?? guessOptions(table));
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const reading = useMemo(() => readTable(table, text, options), [table, text, options]);
  const isEmpty = !reading.ok || reading.value.part.cards.size === 0;
  const title = titleOf(name) || words.newTitle;
  const keepChoices = (): void =>
    void services.device().then(
      (storage) => keepTable(storage, table, options),
      () => undefined,
    );
  const store = async (part: Doc): Promise<void> => {
    setIsBusy(true);
    setFault(null);
    const stored = await storeReading(services, part, title, language).finally(() => setIsBusy(false));
    if (!stored.ok) return setFault(faults.actionFailed[stored.error.code]);
    keepChoices();
    onClose();
    window.location.hash = journeyHref(stored.value);
  };
  return (
    <Dialog
      title={options.shape === 'lines' ? words.linesTitle : words.dialogTitle}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          {reading.ok && (
            <Button
              icon="map"
              variant={target ? 'plain' : 'primary'}
              data-autofocus={target || isEmpty ? undefined : true}
              disabled={isEmpty || isBusy}
              onClick={() => void store(reading.value.part)}
            >
              {words.asNewMap}
            </Button>
          )}
          {reading.ok && target && (
            <Button
              variant="primary"
              icon="add"
              data-autofocus={isEmpty ? undefined : true}
              disabled={isEmpty || isBusy}
              onClick={() => {
                keepChoices();
                onClose();
                target.add(reading.value.part);
              }}
            >
              {words.addHere}
            </Button>
          )}
        </>
      }
    >
      {name !== '' && (
        <p className={styles.file}>
          <bdi>{name || library.untitled}</bdi>
        </p>
      )}
      {recalled && options === recalled && (
        <p className={styles.recalled}>
          {settings.tables.recalled}
          <Button variant="quiet" onClick={() => setOptions(guessOptions(table))}>
            {settings.tables.guess}
          </Button>
        </p>
      )}
      <TableChoices
        table={table}
        options={options}
        hasNumbers={reading.ok && reading.value.hasNumbers}
        onOptions={setOptions}
      />
      {reading.ok ? (
        <>
          <TablePreview part={reading.value.part} target={target} />
          {(!isEmpty || reading.value.notes.size > 0) && <TableNotes notes={reading.value.notes} />}
        </>
      ) : (
        <p role="alert" className={styles.fault}>
          {reading.error === 'tooWide'
            ? words.fault.tooWide(formats.number(TABLE_LIMITS.columns))
            : words.fault.tooManyCards(formats.number(LIMITS.cards))}
        </p>
      )}
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </Dialog>
  );
}

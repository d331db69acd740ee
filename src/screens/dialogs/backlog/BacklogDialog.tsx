import { type ReactNode, useState } from 'react';
import { fileNameOf } from '../../../actions/exports/fileNameOf.ts';
import { useServices } from '../../../editor/Services.tsx';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { isClosed } from '../../../model/scoring/isClosed.ts';
import { narrow, type PriorityFilter } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { rankCards } from '../../../model/scoring/rankCards.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SegmentedScale } from '../../../ui/SegmentedScale.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { useToast } from '../../../ui/ToastContext.ts';
import styles from './BacklogDialog.module.css';
import { BACKLOG_FORMATS, type BacklogFormat, backlogText } from './backlogText.ts';

export interface BacklogDialogProps {
  readonly filter: PriorityFilter;
  readonly onClose: () => void;
}

const FIRSTS = [3, 10, 25] as const;
const ALL = 'all';
/** Characters of the text that are shown before it is taken out. */
const PREVIEW = 3_000;

/** Takes the priorities out to where the work is done: a tracker, a spreadsheet, a text. */
export function BacklogDialog({ filter, onClose }: BacklogDialogProps): ReactNode {
  const i18n = useI18n();
  const { messages } = i18n;
  const words = messages.priorities.backlog;
  const services = useServices();
  const toast = useToast();
  const doc = useSessionState((state) => state.doc);
  const [format, setFormat] = useState<BacklogFormat>('ranking');
  const [most, setMost] = useState<string>(ALL);
  const [withUnscored, setWithUnscored] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { model } = doc.journey.scoring;
  const open = narrow(doc, rankables(doc), filter).filter((card) => !isClosed(card));
  const { ranked, unscored } = rankCards(doc, open, model);
  const taken = most === ALL ? ranked : ranked.slice(0, Number(most));
  const items = [...taken, ...(withUnscored ? unscored : [])].flatMap((item) => {
    const card = doc.cards.get(item.id);
    return card ? [{ card, item }] : [];
  });
  const text = items.length === 0 ? '' : backlogText(i18n, format, { doc, model, items });
  const isCsv = format !== 'markdown';
  const save = (): void => {
    const type = isCsv ? 'text/csv;charset=utf-8' : 'text/markdown;charset=utf-8';
    const name = words.file(doc.journey.title, words.formats[format]);
    services.files.save(new Blob([text], { type }), fileNameOf(name, isCsv ? '.csv' : '.md', 'priorities'));
    onClose();
  };
  const copy = async (): Promise<void> => {
    const copied = await services.files.copyText(text.replace('\ufeff', ''));
    if (!copied.ok) return setFault(words.copyRefused);
    toast({ message: words.copied });
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button icon="copy" disabled={text === ''} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button variant="primary" icon="download" disabled={text === ''} onClick={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SegmentedScale
          label={words.format}
          value={format}
          options={BACKLOG_FORMATS.map((value) => ({ value, label: words.formats[value] }))}
          onChange={(value) => value && setFormat(value)}
        />
        <p className={styles.about}>{words.about[format]}</p>
        <div className={styles.which}>
          <Select
            label={words.which}
            value={most}
            options={[
              { value: ALL, label: words.all(ranked.length) },
              ...FIRSTS.filter((n) => n < ranked.length).map((n) => ({ value: String(n), label: words.first(n) })),
            ]}
            onChange={setMost}
          />
          {unscored.length > 0 && (
            <Switch label={words.unscored(unscored.length)} checked={withUnscored} onChange={setWithUnscored} />
          )}
        </div>
        {text === '' ? (
          <p className={styles.about}>{words.nothing}</p>
        ) : (
          <section className={styles.preview} aria-label={words.preview}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
            <pre dir="auto" tabIndex={0}>
              {text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text}
            </pre>
          </section>
        )}
        {fault !== null && (
          <p className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </div>
    </Dialog>
  );
}

import { type ReactNode, useState } from 'react';
import { fileNameOf } from '../../actions/exports/fileNameOf.ts';
import { makePng } from '../../actions/exports/makePng.ts';
import { type PictureOptions, PNG_SCALES, type PngScale } from '../../actions/exports/PictureOptions.ts';
import { pngPlan } from '../../actions/exports/pngPlan.ts';
import { saveJson } from '../../actions/exports/saveJson.ts';
import { saveSvg } from '../../actions/exports/saveSvg.ts';
import { useServices } from '../../editor/Services.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SegmentedScale } from '../../ui/SegmentedScale.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useToast } from '../../ui/ToastContext.ts';
import styles from './ExportDialog.module.css';
import { PngProgress } from './PngProgress.tsx';
import { useMapSize } from './useMapSize.ts';

interface ExportDialogProps {
  /** The document as it is now. */
  readonly doc: Doc;
  readonly onClose: () => void;
}

const FORMATS = ['png', 'svg', 'json'] as const;
const THEMES = ['light', 'dark', 'print'] as const;

/** Takes the whole map out of Safar: as a picture or as a file that opens again. */
export function ExportDialog({ doc, onClose }: ExportDialogProps): ReactNode {
  const services = useServices();
  const { messages, formats } = useI18n();
  const { common, transfer: words } = messages;
  const toast = useToast();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('png');
  const [theme, setTheme] = useState<PictureOptions['theme']>('light');
  const [transparent, setTransparent] = useState(false);
  const [scale, setScale] = useState<PngScale>(2);
  /** The picture that is being made; null: none. */
  const [job, setJob] = useState<{ readonly stop: AbortController; readonly done: number } | null>(null);
  /** Why the last try failed. Told here: a toast would lie under the dialog. */
  const [fault, setFault] = useState<string | null>(null);
  const size = useMapSize(doc);
  const plan = size && pngPlan(size, scale);
  const isTooLarge = format === 'png' && plan?.kind === 'refused';

  const withPng = async <T,>(use: (png: Promise<Blob>) => Promise<T>): Promise<T | 'failed' | 'cancelled'> => {
    const stop = new AbortController();
    setFault(null);
    setJob({ stop, done: 0 });
    const progress = (done: number): void => setJob((now) => now && { ...now, done });
    const made = makePng(doc, services, { theme, transparent, scale, signal: stop.signal, progress });
    const png = made.then((result) => (result.ok ? result.value : Promise.reject(new Error(result.error.code))));
    try {
      const used = await use(png);
      const result = await made;
      return result.ok ? used : result.error.code === 'cancelled' ? 'cancelled' : 'failed';
    } catch {
      const result = await made;
      return !result.ok && result.error.code === 'cancelled' ? 'cancelled' : 'failed';
    } finally {
      setJob(null);
    }
  };
  const finish = (message: string): void => {
    toast({ message });
    onClose();
  };
  const savePng = async (): Promise<void> => {
    const name = fileNameOf(doc.journey.title, '.png', 'journey');
    const outcome = await withPng(async (png) => services.files.save(await png, name));
    if (outcome === 'failed') setFault(words.failed);
    else if (outcome !== 'cancelled') finish(words.saved(name));
  };
  const copyPng = async (): Promise<void> => {
    const outcome = await withPng((png) => services.files.copyImage(png));
    if (outcome === 'cancelled') return;
    if (outcome === 'failed') return setFault(words.failed);
    if (outcome.ok) return finish(words.copied);
    setFault(outcome.error === 'unsupported' ? words.copyUnsupported : words.copyRefused);
  };
  const save = async (): Promise<void> => {
    if (format === 'png') return savePng();
    try {
      if (format === 'svg') await saveSvg(doc, services, { theme, transparent });
      else await saveJson(doc, services);
      onClose();
    } catch {
      setFault(words.failed);
    }
  };
  /** Nobody waits any more for a picture that is being made. */
  const close = (): void => {
    job?.stop.abort();
    onClose();
  };
  return (
    <Dialog
      title={words.exportTitle}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{common.cancel}</Button>
          {format === 'png' && (
            <Button icon="copy" disabled={isTooLarge || job !== null} onClick={() => void copyPng()}>
              {words.copyImage}
            </Button>
          )}
          <Button variant="primary" icon="download" disabled={isTooLarge || job !== null} onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <SegmentedScale
        label={words.format}
        value={format}
        options={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
        onChange={(value) => value && setFormat(value)}
      />
      <p className={styles.hint}>{words.formatHints[format]}</p>
      {format !== 'json' && (
        <>
          <SegmentedScale
            label={words.theme}
            value={theme}
            options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
            onChange={(value) => value && setTheme(value)}
          />
          <Switch label={words.transparent} checked={transparent} onChange={setTransparent} />
        </>
      )}
      {format === 'png' && (
        <>
          <SegmentedScale
            label={words.scale}
            value={scale}
            options={PNG_SCALES.map((value) => ({ value, label: words.scaleTimes(value) }))}
            onChange={(value) => value && setScale(value)}
          />
          <p className={styles.hint} role="status">
            {!plan
              ? words.preparing
              : plan.kind === 'refused'
                ? words.refusedSize(formats.number(plan.maxScale))
                : words.pixels(plan.width, plan.height)}
            {plan?.kind === 'tiled' && <span className={styles.more}>{words.tiled}</span>}
          </p>
        </>
      )}
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      {job && <PngProgress done={job.done} onCancel={() => job.stop.abort()} />}
    </Dialog>
  );
}

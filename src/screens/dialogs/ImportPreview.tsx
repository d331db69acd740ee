import { type ReactNode, useId } from 'react';
import type { JourneyFile } from '../../actions/imports/readJourneyFile.ts';
import type { ImportMode } from '../../actions/imports/storeJourneyFile.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { JourneyHeader } from '../../model/ports.ts';
import styles from './ImportDialog.module.css';
import { IssueList } from './IssueList.tsx';

interface ImportPreviewProps {
  readonly file: JourneyFile;
  /** Name of the file. */
  readonly name: string;
  readonly existing: JourneyHeader | null;
  readonly mode: ImportMode;
  readonly onMode: (mode: ImportMode) => void;
}

/** What a file will make, what was wrong with it, and what becomes of a map that is here already. */
export function ImportPreview({ file, name, existing, mode, onMode }: ImportPreviewProps): ReactNode {
  const { messages, formats } = useI18n();
  const { transfer: words, library } = messages;
  const { doc, issues } = file;
  const groupName = useId();
  const modes = [
    { value: 'keepBoth', label: words.keepBoth, hint: words.keepBothHint },
    { value: 'replace', label: words.replace, hint: words.replaceHint },
  ] as const;
  return (
    <>
      <section className={styles.made} aria-label={words.willMake}>
        <h3 className={styles.heading}>
          <bdi>{doc.journey.title || library.untitled}</bdi>
        </h3>
        <p className={styles.text}>
          {words.counts(doc.stages.size, doc.lanes.size, doc.cards.size, doc.personas.size)}
        </p>
        <p className={styles.file}>
          <bdi>{name}</bdi>
        </p>
      </section>
      <IssueList issues={issues} />
      {existing && (
        <fieldset className={styles.modes}>
          <legend className={styles.heading}>{existing.deletedAt === null ? words.exists : words.existsInBin}</legend>
          <p className={styles.text}>
            {words.existing(existing.title || library.untitled, formats.ago(new Date(existing.updatedAt), new Date()))}
          </p>
          {modes.map(({ value, label, hint }) => (
            <label key={value} className={styles.mode}>
              <input type="radio" name={groupName} checked={mode === value} onChange={() => onMode(value)} />
              <span>
                {label}
                <span className={styles.hint}>{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

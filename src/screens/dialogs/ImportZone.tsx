import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { readFile } from '../../actions/imports/readFile.ts';
import { refusalText } from '../../actions/imports/refusalText.ts';
import { isTyping } from '../../actions/keysAreFree.ts';
import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { needWords } from '../../i18n/needWords.ts';
import { LIMITS } from '../../model/limits.ts';
import type { OpenedFile } from '../../model/ports.ts';
import { useToast } from '../../ui/ToastContext.ts';
import styles from './ImportZone.module.css';

interface ImportZoneProps {
  readonly onFile?: (file: OpenedFile) => void;
  /** Takes all files as they are dropped, with the point of the window, in place of `onFile`. */
  readonly onFiles?: (files: readonly File[], at: ScreenPoint) => void;
  /** A dialog is open: nothing is taken. */
  readonly isOff: boolean;
  /** Pasted text is taken too (on a map, pasting means cards). */
  readonly pastes?: boolean;
  /** Told of a file that is not read at all; a toast tells it unless given. */
  readonly onRefuse?: (code: 'tooLarge' | 'unreadable') => void;
  readonly children: ReactNode;
}

/** Text that was copied in a spreadsheet is taken as such a file. */
const PASTED_TABLE = '.tsv';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/**
 * Takes a file that is dropped anywhere on it, and one that is pasted, or its text, outside of a field. The innermost
 * zone takes it.
 */
export function ImportZone({ onFile, onFiles, isOff, pastes = true, onRefuse, children }: ImportZoneProps): ReactNode {
  const { formats, messages } = useI18n();
  const toast = useToast();
  /** Enters minus leaves: children report theirs, too. */
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);
  const leaveAll = (): void => {
    depth.current = 0;
    setIsOver(false);
  };
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file, LIMITS.fileBytes);
    if (read.ok) onFile?.(read.value);
    else if (onRefuse) onRefuse(read.error);
    else {
      await needWords('later');
      toast({ tone: 'error', message: refusalText({ code: read.error }, messages.transfer, formats) });
    }
  };
  usePaste(
    pastes && !isOff,
    (file) => onFile?.(file),
    (file) => void take(file),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the import button does
    <div
      className={styles.zone}
      onDragEnter={(event) => {
        if (isOff || !holdsFiles(event)) return;
        event.stopPropagation();
        depth.current += 1;
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (isOff || !holdsFiles(event)) return;
        event.stopPropagation();
        depth.current -= 1;
        if (depth.current <= 0) leaveAll();
      }}
      onDragOver={(event) => {
        // Without this the browser would leave the app and show the file.
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        leaveAll();
        const [file, ...others] = event.dataTransfer.files;
        if (!file || isOff) return;
        if (onFiles) onFiles([file, ...others], { x: event.clientX, y: event.clientY });
        else void take(file);
      }}
    >
      {children}
      {isOver && (
        <div className={styles.veil} aria-hidden="true">
          <span className={styles.words}>{messages.common.dropHere}</span>
        </div>
      )}
    </div>
  );
}

function usePaste(isOn: boolean, onText: (file: OpenedFile) => void, onFile: (file: File) => void): void {
  const latest = useRef({ onText, onFile });
  latest.current = { onText, onFile };
  useEffect(() => {
    if (!isOn) return;
    const onPaste = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.files[0];
      if (file) latest.current.onFile(file);
      else if (text.trimStart().startsWith('{'))
        latest.current.onText({ name: '', bytes: new TextEncoder().encode(text) });
      else if (text.includes('\t'))
        latest.current.onText({ name: PASTED_TABLE, bytes: new TextEncoder().encode(text) });
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isOn]);
}

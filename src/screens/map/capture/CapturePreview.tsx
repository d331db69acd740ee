import type { ReactNode } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { cellWords } from '../../../actions/names/cellWords.ts';
import { docOf } from '../../../actions/targets.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Capture } from '../../../model/capture/parseCapture.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './CapturePanel.module.css';

interface CapturePreviewProps {
  readonly id: string;
  readonly line: string;
  readonly capture: Capture;
}

/** What the note will be when it is added, and which words stay words. */
export function CapturePreview({ id, line, capture }: CapturePreviewProps): ReactNode {
  const { capture: words, terms, mapScreen } = useMessages();
  const context = useActionContext();
  const { kind, cell, owner, severity, score, tokens } = capture;
  const level = [0, 1, 2, 3, 4].includes(severity ?? -1) ? (severity as 0 | 1 | 2 | 3 | 4) : null;
  const parts = [
    cell ? cellWords(context.i18n.messages, docOf(context), cell.laneId, cell.stepId) : mapScreen.inbox.title,
    level === null ? null : words.severity(level, terms.severityLevel[level]),
    score === null ? null : words.score(score),
    owner === null ? null : words.owner(owner),
  ].filter((part) => part !== null);
  return (
    <div id={id} className={styles.preview}>
      <span className={styles.part} data-card-kind={kind}>
        <Icon name={kind} size={12} />
        {terms.cardKind[kind]}
      </span>
      {parts.map((part) => (
        <span key={part} className={styles.part}>
          <bdi>{part}</bdi>
        </span>
      ))}
      {tokens.map(
        ({ start, end, miss }) =>
          miss !== null && (
            <span key={start} className={styles.miss}>
              {words.stays(line.slice(start, end), words.why[miss])}
            </span>
          ),
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Messages } from '../../../i18n/Messages.ts';
import type { CaptureSuggestion } from '../../../model/capture/suggestCapture.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './CapturePanel.module.css';

function nameOf({ terms, capture }: Messages, item: CaptureSuggestion, signed: (n: number) => string): string {
  switch (item.sort) {
    case 'kind':
      return terms.cardKind[item.kind];
    case 'owner':
      return item.owner;
    case 'severity':
      return capture.severity(item.level, terms.severityLevel[item.level as 0 | 1 | 2 | 3 | 4]);
    case 'score':
      return `${signed(item.level)} ${terms.emotionScore[item.level as -2 | -1 | 0 | 1 | 2]}`;
    default:
      return item.title;
  }
}

interface SuggestionListProps {
  readonly id: string;
  readonly items: readonly CaptureSuggestion[];
  /** −1: none. */
  readonly active: number;
  readonly onChoose: (item: CaptureSuggestion) => void;
}

/** What may complete the token at the caret. The field keeps the keyboard and names the active one. */
export function SuggestionList({ id, items, active, onChoose }: SuggestionListProps): ReactNode {
  const { messages, formats } = useI18n();
  return (
    <div role="listbox" id={id} aria-label={messages.capture.suggestions} className={styles.list}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={item.token}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {item.sort === 'kind' && <Icon name={item.kind} size={14} />}
          <bdi className={styles.name}>{nameOf(messages, item, formats.signed)}</bdi>
          <bdi className={styles.token}>{item.token}</bdi>
        </div>
      ))}
    </div>
  );
}

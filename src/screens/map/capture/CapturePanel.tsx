import type { ReactNode } from 'react';
import { usePreferences } from '../../../editor/PreferencesContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { CaptureSign } from '../../../model/capture/splitCapture.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './CapturePanel.module.css';
import { CapturePreview } from './CapturePreview.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import type { CaptureLine } from './useCaptureLine.ts';

interface CapturePanelProps {
  readonly id: string;
  readonly line: CaptureLine;
  readonly active: number;
}

/** Above the capture field while it is used: suggestions, what the note will be, and the signs to press. */
export function CapturePanel({ id, line, active }: CapturePanelProps): ReactNode {
  const words = useMessages().capture;
  const { captureUses } = usePreferences();
  const { suggestions, capture } = line;
  const level = capture.kind === 'emotion' ? 'score' : 'severity';
  const hasLevel = level === 'score' || capture.kind === 'pain' || capture.kind === 'opportunity';
  const signs: readonly (readonly [CaptureSign, string])[] = [
    ['#', words.sign.kind],
    ['>', words.sign.stage],
    ['/', words.sign.lane],
    ['@', words.sign.owner],
    ...(hasLevel ? [['!', words.sign[level]] as const] : []),
  ];
  return (
    <section className={styles.panel} aria-label={words.panel}>
      {suggestions && (
        <SuggestionList id={`${id}-list`} items={suggestions.items} active={active} onChoose={line.accept} />
      )}
      <VisuallyHidden>
        <span role="status">{suggestions ? words.found(suggestions.items.length) : ''}</span>
      </VisuallyHidden>
      {capture.tokens.length > 0 && <CapturePreview id={`${id}-preview`} line={line.line} capture={capture} />}
      <div className={styles.signs}>
        {signs.map(([sign, name]) => (
          <button
            key={sign}
            type="button"
            className={styles.sign}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => line.begin(sign)}
          >
            <span className={styles.glyph} aria-hidden="true">
              {sign}
            </span>
            {name}
          </button>
        ))}
      </div>
      {captureUses < 3 && <p className={styles.hint}>{words.hint}</p>}
    </section>
  );
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { laneName } from '../../../actions/names/laneName.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { type Capture, type CaptureContext, parseCapture } from '../../../model/capture/parseCapture.ts';
import type { CaptureSign } from '../../../model/capture/splitCapture.ts';
import {
  type CaptureSuggestion,
  type CaptureSuggestions,
  suggestCapture,
} from '../../../model/capture/suggestCapture.ts';
import type { Id } from '../../../model/id.ts';
import { keepDraft, keptDraft } from './captureDraft.ts';

export interface CaptureLine {
  readonly line: string;
  readonly capture: Capture;
  /** What may complete the token at the caret; null: nothing, or they were sent away. */
  readonly suggestions: CaptureSuggestions | null;
  readonly type: (line: string, caret: number) => void;
  readonly moveCaret: (caret: number) => void;
  readonly accept: (suggestion: CaptureSuggestion) => void;
  /** Puts a sign where the caret is, so that its suggestions come. */
  readonly begin: (sign: CaptureSign) => void;
  /** Sends the suggestions for this token away. */
  readonly dismiss: () => void;
}

/** The line of the capture field, with what it means and what may complete it. */
export function useCaptureLine(
  field: RefObject<HTMLInputElement | null>,
  cell: { readonly laneId: Id; readonly stepId: Id } | null,
): CaptureLine {
  const { messages, language } = useI18n();
  const doc = useSessionState((state) => state.doc);
  const journeyId = doc.journey.id;
  const [line, setLine] = useState(() => keptDraft(journeyId));
  const [caret, setCaret] = useState(line.length);
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);
  const wantedCaret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wantedCaret.current === null) return;
    field.current?.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = null;
  });
  const context: CaptureContext = {
    doc,
    cell,
    laneName: (lane) => laneName(messages, lane),
  };
  const capture = parseCapture(line, context);
  const found = suggestCapture(line, caret, capture, context, language);
  const suggestions = found && found.open.start === dismissedAt ? null : found;
  const put = (next: string, at: number): void => {
    setLine(next);
    setCaret(at);
    keepDraft(journeyId, next);
  };
  const write = (next: string, at: number): void => {
    wantedCaret.current = at;
    put(next, at);
    field.current?.focus();
  };
  return {
    line,
    capture,
    suggestions,
    type: (next, at) => {
      put(next, at);
      if (next === '') setDismissedAt(null);
    },
    moveCaret: setCaret,
    accept: ({ token }) => {
      if (!suggestions) return;
      const before = `${line.slice(0, suggestions.open.start)}${token} `;
      write(before + line.slice(suggestions.open.end).trimStart(), before.length);
    },
    begin: (sign) => {
      const gap = caret === 0 || /\s$/u.test(line.slice(0, caret)) ? '' : ' ';
      const before = `${line.slice(0, caret)}${gap}${sign}`;
      setDismissedAt(null);
      write(before + line.slice(caret), before.length);
    },
    dismiss: () => setDismissedAt(suggestions?.open.start ?? null),
  };
}

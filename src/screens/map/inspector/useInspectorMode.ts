import { useCallback, useState } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { isNarrow } from '../isNarrow.ts';
import { useAfterPress } from './useAfterPress.ts';

/** `auto`: open while something is selected. */
type Mode = 'auto' | 'open' | 'closed';

interface InspectorMode {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** `toggle` closes it where it is open. */
  readonly show: (way?: 'show' | 'toggle') => void;
}

/**
 * Whether the inspector is shown: it comes with a selection, and as soon as the user opens or closes it by hand it
 * stays so. On a narrow screen it would cover the map, so it only comes when it is asked for.
 */
export function useInspectorMode(initial: Mode = 'auto'): InspectorMode {
  const hasSelection = useSessionState(({ selection }) => selection.kind !== 'none' && selection.kind !== 'note');
  const comes = useAfterPress(hasSelection);
  const [mode, setMode] = useState<Mode>(() => (isNarrow() ? 'closed' : initial));
  const isOpen = mode === 'open' || (mode === 'auto' && comes);
  const close = useCallback(() => setMode('closed'), []);
  const show = useCallback(
    (way?: 'show' | 'toggle') => setMode(isOpen && way === 'toggle' ? 'closed' : 'open'),
    [isOpen],
  );
  return { isOpen, close, show };
}

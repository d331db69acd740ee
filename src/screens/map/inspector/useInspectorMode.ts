import { useCallback, useState } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { isNarrow } from '../isNarrow.ts';
import { useAfterPress } from './useAfterPress.ts';

/** `auto`: open while something is selected. */
type Mode = 'auto' | 'open' | 'closed';

interface InspectorMode {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly toggle: () => void;
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
  const toggle = useCallback(() => setMode(isOpen ? 'closed' : 'open'), [isOpen]);
  return { isOpen, close, toggle };
}

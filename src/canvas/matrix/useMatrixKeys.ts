import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { matchesChord } from '../../actions/KeyChord.ts';
import { isComposing, isTyping } from '../../actions/keysAreFree.ts';
import { usePreferences } from '../../editor/PreferencesContext.tsx';
import { useSession } from '../../editor/SessionContext.tsx';
import type { MatrixDot } from '../../layout/matrix/MatrixLayout.ts';
import type { Id } from '../../model/id.ts';
import { WAYS } from '../keys/Way.ts';
import type { MatrixControl } from './MatrixControl.ts';
import { dotOf, nextDot } from './matrixWalk.ts';

interface Given {
  readonly dots: readonly MatrixDot[];
  readonly stop: Id | null;
  readonly control: MatrixControl;
  readonly region: RefObject<HTMLElement | null>;
  readonly onOpen: () => void;
}

/**
 * The keys of the matrix: arrows walk the dots, Alt+arrows move a card by one notch, M takes it in hand (arrows, Enter,
 * Escape), Enter asks for its fields. The keyboard stays with a card that moves.
 */
export function useMatrixKeys({ dots, stop, control, region, onOpen }: Given): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const session = useSession();
  const { singleKeys } = usePreferences();
  /** The card whose dot takes the keyboard after the next layout. */
  const follow = useRef<Id | null>(null);
  useLayoutEffect(() => {
    const dot = dotOf(dots, follow.current);
    if (!dot) return;
    follow.current = null;
    region.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(dot.ids[0])}"]`)?.focus();
  });

  const whileHeld = (event: KeyboardEvent, id: Id): boolean => {
    const way = WAYS[event.key];
    if (way) control.step(way);
    else if (event.key === 'Enter') {
      follow.current = id;
      control.drop();
    } else if (event.key === 'Escape') {
      follow.current = id;
      control.cancel();
    } else return false;
    return true;
  };
  const onDot = (event: KeyboardEvent, dot: MatrixDot): boolean => {
    const way = WAYS[event.key];
    const { selection } = session.store.getState();
    const chosen = selection.kind === 'cards' && selection.ids.length === 1 ? selection.ids[0] : undefined;
    const id = chosen !== undefined && dot.ids.includes(chosen) ? chosen : dot.ids.length === 1 ? dot.ids[0] : null;
    if (way && event.altKey) {
      if (id !== null) {
        follow.current = id;
        control.nudge(id, way);
      }
    } else if (way && !event.shiftKey) {
      const next = nextDot(dots, dot, way);
      region.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(next.ids[0])}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (id === null || chosen !== id) session.select({ kind: 'cards', ids: dot.ids });
      if (event.key === 'Enter') onOpen();
    } else if (singleKeys && matchesChord({ key: 'm' }, event.nativeEvent)) {
      if (id !== null) control.take(id);
    } else return false;
    return true;
  };

  return {
    onKeyDown: (event) => {
      if (isTyping(event.target) || isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
      const held = control.held();
      const dot = event.target === region.current ? null : dotOf(dots, stop);
      const isTaken = held?.by === 'keys' ? whileHeld(event, held.id) : dot !== null && onDot(event, dot);
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    // Whoever leaves with a card in the hand puts it back.
    onBlur: (event) => {
      const to = event.relatedTarget;
      if (control.held()?.by === 'keys' && to instanceof Node && !event.currentTarget.contains(to)) control.cancel();
    },
  };
}

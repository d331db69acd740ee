import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { matchesChord } from '../../../actions/KeyChord.ts';
import { isComposing, isTyping } from '../../../actions/keysAreFree.ts';
import { usePreferences } from '../../../editor/PreferencesContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';

/** Elements with this attribute are what the keyboard stands on in the inbox, one a note. */
export const NOTE_ATTRIBUTE = 'data-inbox-note';

const WALKS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

interface Deeds {
  /** Opens the question where to. */
  readonly move: (id: Id) => void;
  readonly edit: (id: Id) => void;
  readonly remove: (id: Id) => void;
  readonly toggle: (id: Id) => void;
  /** Selects the notes from one to another. */
  readonly selectRange: (from: Id, to: Id) => void;
}

export interface InboxKeys {
  /** The note whose controls are in the order of Tab. */
  readonly currentId: Id | null;
  readonly onFocus: (id: Id | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Where a range begins: the note that was taken last without Shift. */
  readonly anchorId: () => Id | null;
  readonly setAnchor: (id: Id) => void;
}

/** Keys of the inbox. When a note leaves, the keyboard goes to the one after it. */
export function useInboxKeys(
  tray: RefObject<HTMLElement | null>,
  cards: readonly Card[],
  /** Null: nothing may be changed. */
  deeds: Deeds | null,
  onAll: () => void,
  onLeave: () => void,
): InboxKeys {
  const { singleKeys } = usePreferences();
  const [focusedId, setFocusedId] = useState<Id | null>(null);
  const anchor = useRef<Id | null>(null);
  const place = useRef(0);
  const notes = (): readonly HTMLElement[] => [
    ...(tray.current?.querySelectorAll<HTMLElement>(`[${NOTE_ATTRIBUTE}]`) ?? []),
  ];
  const index = cards.findIndex(({ id }) => id === focusedId);
  useEffect(() => {
    if (index >= 0) place.current = index;
    else if (focusedId !== null) {
      const { activeElement } = document;
      const isFree = activeElement === document.body || tray.current?.contains(activeElement);
      setFocusedId(null);
      const next = tray.current?.querySelectorAll<HTMLElement>(`[${NOTE_ATTRIBUTE}]`);
      if (isFree) (next?.[Math.min(place.current, next.length - 1)] ?? tray.current)?.focus();
    }
  }, [tray, index, focusedId]);
  const current = cards[index] ?? cards[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event.nativeEvent) || isTyping(event.target)) return;
    const id = cards[index]?.id;
    const isOnNote = event.target instanceof Element && event.target.matches(`[${NOTE_ATTRIBUTE}]`);
    const walk = WALKS[event.key];
    const isLeaving = event.key === 'Escape' || (singleKeys && matchesChord({ key: 'i' }, event.nativeEvent));
    if (isLeaving) onLeave();
    else if (cards.length > 0 && matchesChord({ key: 'a', mod: true }, event.nativeEvent)) onAll();
    else if (walk && !event.altKey) {
      const next = walk(index, cards.length - 1);
      const nextId = cards[next]?.id;
      if (nextId === undefined) return;
      if (!event.shiftKey) anchor.current = nextId;
      else if (deeds) {
        anchor.current ??= id ?? nextId;
        deeds.selectRange(anchor.current, nextId);
      }
      notes()[next]?.focus();
    } else if (!deeds || id === undefined) return;
    else if (isOnNote && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) deeds.move(id);
    else if (singleKeys && matchesChord({ key: 'm' }, event.nativeEvent)) deeds.move(id);
    else if (isOnNote && event.key === ' ') deeds.toggle(id);
    else if (event.key === 'F2') deeds.edit(id);
    else if (isOnNote && (event.key === 'Delete' || event.key === 'Backspace')) deeds.remove(id);
    else return;
    event.preventDefault();
  };
  return {
    currentId: current?.id ?? null,
    onFocus: (id) => {
      place.current = Math.max(
        0,
        cards.findIndex((card) => card.id === id),
      );
      setFocusedId(id);
    },
    onKeyDown,
    anchorId: () => anchor.current,
    setAnchor: (id) => {
      anchor.current = id;
    },
  };
}

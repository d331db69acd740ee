import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../editor/SessionContext.tsx';
import type { EmpathyLayout } from '../../layout/empathy/EmpathyLayout.ts';
import type { Id } from '../../model/id.ts';
import type { EmpathySection } from '../../model/scales.ts';
import type { EmpathyControl } from './EmpathyControl.ts';
import { type EmpathyStop, empathyStops, stopKey } from './empathyWalk.ts';

interface Given {
  readonly personaId: Id;
  readonly layout: EmpathyLayout;
  readonly region: RefObject<HTMLElement | null>;
  readonly dropSection: EmpathySection | null;
}

/** Where the keyboard stands on the empathy map, and adding, editing and leaving notes from there. */
export function useEmpathyControls({ personaId, layout, region, dropSection }: Given): {
  readonly control: EmpathyControl;
  readonly stop: EmpathyStop;
} {
  const session = useSession();
  const [wanted, setWanted] = useState<EmpathyStop>({ kind: 'add', section: 'who' });
  /** A stop that is to take the keyboard once it is on the screen. */
  const refocus = useRef<string | null>(null);
  /** Notes that were added and have no words yet: they vanish when they are left so. */
  const fresh = useRef(new Set<Id>());
  const known = empathyStops(layout).some(({ stop }) => stopKey(stop) === stopKey(wanted));
  const stop: EmpathyStop = known ? wanted : { kind: 'add', section: wanted.section };

  const takeKeyboard = useCallback(() => {
    if (refocus.current === null) return;
    const element = region.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(refocus.current)}"]`);
    if (!element) return;
    refocus.current = null;
    element.focus({ preventScroll: true });
  }, [region]);
  useLayoutEffect(takeKeyboard);

  const control = useMemo<EmpathyControl>(() => {
    const stand = (next: EmpathyStop): void => setWanted((now) => (stopKey(now) === stopKey(next) ? now : next));
    const edit = (id: Id): void => {
      const { readOnly, doc } = session.store.getState();
      const note = doc.empathyNotes.get(id);
      if (readOnly || !note) return;
      session.setState({ editingId: id });
      session.select({ kind: 'note', id });
      stand({ kind: 'note', id, section: note.section });
    };
    return {
      personaId,
      stop: stopKey(stop),
      dropSection,
      stand,
      edit,
      addNote: (section, afterId) => {
        const id = session.edit.addNote({ personaId, section, ...(afterId === undefined ? {} : { afterId }) });
        fresh.current.add(id);
        edit(id);
      },
      leave: (id, focusNote) => {
        if (session.store.getState().editingId !== id) return;
        const note = session.store.getState().doc.empathyNotes.get(id);
        session.closeUndoGroup();
        // At once where the keyboard goes back to the note: the next key may follow before the next frame.
        if (focusNote) flushSync(() => session.setState({ editingId: null }));
        else session.setState({ editingId: null });
        if (note?.text.trim() === '' && fresh.current.has(id)) {
          // Nothing was typed: taking the addition back leaves no trace in the history.
          if (session.store.getState().undoLabel === 'addNote') session.undo();
          else session.edit.removeNote({ id });
        }
        fresh.current.delete(id);
        if (!focusNote || !note) return;
        refocus.current = note.text.trim() === '' ? `add ${note.section}` : `note ${id}`;
        takeKeyboard();
        // A section whose note is gone is drawn with the next frame.
        if (refocus.current !== null) requestAnimationFrame(takeKeyboard);
      },
    };
  }, [session, personaId, stop, dropSection, takeKeyboard]);
  return { control, stop };
}

import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { endWriting } from '../../editor/endWriting.ts';
import { FRESH } from '../../editor/FRESH.ts';
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
        const place = { personaId, section, ...(afterId === undefined ? {} : { afterId }) };
        const id = session.edit.addNote(place, { mergeKey: FRESH });
        edit(id);
        session.setState({ freshId: id });
      },
      leave: (id, focusNote) => {
        const note = session.store.getState().doc.empathyNotes.get(id);
        const end = () => endWriting(session, id);
        // At once where the keyboard goes back to the note: the next key may follow before the next frame.
        const outcome = focusNote ? flushSync(end) : end();
        if (!focusNote || !note || outcome === null) return;
        refocus.current = outcome === 'gone' ? `add ${note.section}` : `note ${id}`;
        takeKeyboard();
        // A section whose note is gone is drawn with the next frame.
        if (refocus.current !== null) requestAnimationFrame(takeKeyboard);
      },
    };
  }, [session, personaId, stop, dropSection, takeKeyboard]);
  return { control, stop };
}

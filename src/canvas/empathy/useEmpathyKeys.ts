import type { KeyboardEvent } from 'react';
import { isTyping } from '../../actions/keysAreFree.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { EmpathyLayout } from '../../layout/empathy/EmpathyLayout.ts';
import type { Id } from '../../model/id.ts';
import type { EmpathyControl } from './EmpathyControl.ts';
import { type EmpathyStop, nextStop, stopKey, type Way } from './empathyWalk.ts';
import { noteMoved } from './noteMoved.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Given {
  readonly layout: EmpathyLayout;
  readonly control: EmpathyControl;
  readonly stop: EmpathyStop;
  readonly announce: (message: string) => void;
  readonly onSend: (noteId: Id) => void;
  readonly onRemoved: () => void;
}

/** The keys of the empathy canvas: arrows walk, Alt+arrows move, Enter and F2 edit, Delete removes, M sends. */
export function useEmpathyKeys(given: Given): (event: KeyboardEvent) => void {
  const { layout, control, stop, announce, onSend, onRemoved } = given;
  const session = useSession();
  const i18n = useI18n();
  const region = (event: KeyboardEvent) => event.currentTarget as HTMLElement;
  const focus = (event: KeyboardEvent, next: EmpathyStop): void => {
    control.stand(next);
    region(event)
      .querySelector<HTMLElement>(`[data-stop="${CSS.escape(stopKey(next))}"]`)
      ?.focus({ preventScroll: true });
  };
  const moveNote = (id: Id, way: Way): void => {
    const from = layout.notes.get(id);
    if (!from) return;
    if (way === 'up' || way === 'down') session.edit.moveNote({ id, by: way === 'up' ? -1 : 1 });
    else {
      const order = layout.sections;
      const at = order.findIndex(({ section }) => section === from.section);
      const forward = (way === 'right') === (layout.direction === 'ltr');
      const next = order[at + (forward ? 1 : -1)];
      if (!next) return;
      session.edit.moveNote({ id, section: next.section });
      control.stand({ kind: 'note', id, section: next.section });
    }
    announce(noteMoved(session.store.getState().doc, id, i18n));
  };
  return (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    const readOnly = session.store.getState().readOnly !== null;
    const take = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (way && event.altKey && stop.kind === 'note' && !readOnly) {
      take();
      moveNote(stop.id, way);
    } else if (way && !event.altKey && !event.shiftKey) {
      take();
      focus(event, nextStop(layout, stop, way));
    } else if (stop.kind === 'note' && !readOnly) {
      if (event.key === 'Enter' || event.key === 'F2') {
        take();
        control.edit(stop.id);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        take();
        const next = nextStop(layout, stop, 'up');
        session.edit.removeNote({ id: stop.id });
        focus(event, next);
        onRemoved();
      } else if (event.code === 'KeyM') {
        take();
        onSend(stop.id);
      }
    }
  };
}

import type { KeyboardEvent } from 'react';
import type { Session } from '../../editor/Session.ts';

/** The heads of the questions on the screen. */
const HEADS = 'button[data-question]';

/** Arrows, Home and End go from question to question; Escape closes the open one and stands on its head. */
export function walkRows(event: KeyboardEvent<HTMLElement>, session: Session): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>(HEADS)];
  const { target } = event;
  if (event.key === 'Escape' && session.store.getState().question !== null) {
    const { question } = session.store.getState();
    session.setState({ question: null });
    heads.find((head) => head.dataset.question === question)?.focus();
    return;
  }
  if (!(target instanceof HTMLElement) || !target.matches(HEADS)) return;
  const at = heads.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  heads[to]?.focus();
}

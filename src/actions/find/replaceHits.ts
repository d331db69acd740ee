import type { ActionContext } from '../ActionContext.ts';
import { goToHitAt } from './goToHit.ts';
import { lookAgain } from './lookFor.ts';

/** Replaces the hit that is looked at and goes on to the next one; without one, only goes to the first. */
export function replaceHit(context: ActionContext, replacement: string): void {
  const { session, announce, i18n } = context;
  const { find } = session.store.getState();
  const at = find?.hits[find.current];
  if (!find || !at) {
    goToHitAt(context, 0);
    return;
  }
  const count = session.edit.replaceTexts({ query: find.query, replacement, at });
  lookAgain(session);
  const hits = session.store.getState().find?.hits ?? [];
  // What was put in may be found as well: go on behind it.
  const isDone = ({ id, field, index, start }: typeof at): boolean =>
    id === at.id && field === at.field && index === at.index && start < at.start + replacement.length;
  const done = hits.slice(find.current).findIndex((hit) => !isDone(hit));
  if (hits.length > 0) goToHitAt(context, done < 0 ? 0 : find.current + done);
  else announce(i18n.messages.find.replaced(count));
}

/** Replaces all hits as one undo step, and says how many. */
export function replaceAllHits(context: ActionContext, replacement: string): void {
  const { session, toast, announce, i18n } = context;
  const { find } = session.store.getState();
  if (!find || find.hits.length === 0) {
    announce(i18n.messages.find.none);
    return;
  }
  const count = session.edit.replaceTexts({ query: find.query, replacement, at: null });
  lookAgain(session);
  const said = i18n.messages.find.replaced(count);
  announce(said);
  toast(said, { undo: true });
}

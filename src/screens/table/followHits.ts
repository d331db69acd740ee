import { highlightHits } from '../../canvas/find/highlightHits.ts';
import type { Session } from '../../editor/Session.ts';

/** Marks what was found in the words of a table, as long as something is looked for; the returned function stops. */
export function followHits(session: Session, table: HTMLElement): () => void {
  let frame = 0;
  const later = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      highlightHits(table, session.store.getState().find);
    });
  };
  const changes = new MutationObserver(later);
  const watch = (isLooking: boolean): void => {
    changes.disconnect();
    if (isLooking) changes.observe(table, { childList: true, characterData: true, subtree: true });
    later();
  };
  const off = session.store.subscribe((now, before) => {
    if (now.find !== before.find) watch(now.find !== null);
  });
  watch(session.store.getState().find !== null);
  return () => {
    off();
    changes.disconnect();
    cancelAnimationFrame(frame);
    highlightHits(table, null);
  };
}

import { findState } from '../../editor/FindState.ts';
import type { Session } from '../../editor/Session.ts';
import { findHits, isSameHit } from '../../model/find/findHits.ts';

/** Looks for a text in the whole journey and marks where it is. The view stays where it is. */
export function lookFor(session: Session, query: string): void {
  const { doc } = session.store.getState();
  session.setState({ find: findState(query, findHits(doc, query), -1) });
}

/** Looks for the same again, after the document has changed; stays with the hit that is looked at, if it is there. */
export function lookAgain(session: Session): void {
  const { doc, find } = session.store.getState();
  if (!find) return;
  const hits = findHits(doc, find.query);
  const old = find.hits[find.current];
  const same = old ? hits.findIndex((hit) => isSameHit(hit, old)) : -1;
  const current = old && same < 0 ? Math.min(find.current, hits.length - 1) : same;
  session.setState({ find: findState(find.query, hits, current) });
}

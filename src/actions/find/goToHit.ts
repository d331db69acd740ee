import { journeyHref } from '../../lib/route.ts';
import type { Hit } from '../../model/find/findHits.ts';
import type { ActionContext } from '../ActionContext.ts';
import { unfold } from '../unfold.ts';
import { placeOfHit } from './HitPlace.ts';

type Place = Pick<Hit, 'table' | 'id'>;

/** Shows the card of a hit, as far as the screen shows it, and selects it. */
function lookAt({ session, surface }: ActionContext, hit: Place): void {
  if (hit.table !== 'cards') return;
  if (placeOfHit(session.store.getState(), hit, surface) === 'shown') surface?.show(hit.id);
  else session.select({ kind: 'cards', ids: [hit.id] });
}

/** Goes to a hit by its number, round the ends, and says which of how many it is. */
export function goToHitAt(context: ActionContext, index: number): void {
  const { session, announce, i18n } = context;
  const { find } = session.store.getState();
  if (!find) return;
  const { hits } = find;
  const words = i18n.messages.find;
  if (hits.length === 0) {
    if (find.query !== '') announce(words.none);
    return;
  }
  const current = (index + hits.length) % hits.length;
  session.setState({ find: { ...find, current } });
  const hit = hits[current];
  if (!hit) return;
  lookAt(context, hit);
  const place = placeOfHit(session.store.getState(), hit, context.surface);
  announce([words.count(current + 1, hits.length), ...(place === 'shown' ? [] : [words.place[place]])].join('. '));
}

/** Goes to the next hit or to the one before; at first to the first or the last. */
export function goToHit(context: ActionContext, by: 1 | -1): void {
  const { find } = context.session.store.getState();
  if (!find) return;
  goToHitAt(context, find.current < 0 ? (by > 0 ? 0 : -1) : find.current + by);
}

/** Brings a hit in sight that the screen does not show: opens what folds it away, or goes where it is. */
export function bringInSight(context: ActionContext, hit: Place): void {
  const { session, surface, navigate, showPanel } = context;
  const { doc } = session.store.getState();
  const place = placeOfHit(session.store.getState(), hit, surface);
  if (place === 'empathy') {
    session.select({ kind: 'note', id: hit.id });
    navigate(journeyHref(doc.journey.id, 'empathy'));
    return;
  }
  if (place === 'inbox') {
    showPanel('inbox');
    return;
  }
  unfold(session, [hit.id]);
  lookAt(context, hit);
}

import type { Id } from '../../model/id.ts';
import type { ActionContext } from '../ActionContext.ts';
import { freeFrom } from './freeFrom.ts';
import { setStoredJourney } from './setStoredJourney.ts';

type Pairing = Pick<ActionContext, 'session' | 'i18n' | 'toast'> & {
  readonly services: Pick<ActionContext['services'], 'library'>;
};

/**
 * Pairs the open map with another one. Where both say that they are the same state, the other one becomes the other
 * state. A map that either of them was paired with until now is set free. What fails is said in a toast, and no map
 * changes.
 */
export async function pairWith({ session, services, i18n, toast }: Pairing, otherId: Id): Promise<void> {
  const { messages } = i18n;
  const { library } = services;
  const { id, state, pairedWith } = session.store.getState().doc.journey;
  let ofOther: Id | null = null;
  const set = await setStoredJourney(library, otherId, (other) => {
    ofOther = other.pairedWith;
    return { pairedWith: id, state: state === 'future' ? 'current' : 'future' };
  });
  if (!set.ok) return toast(messages.faults.actionFailed[set.error.code]);
  session.edit.setJourney({ pairedWith: otherId });
  const freed = await Promise.all([
    freeFrom(library, pairedWith, id, otherId),
    freeFrom(library, ofOther, otherId, id),
  ]);
  for (const title of freed) if (title !== null) toast(messages.compare.freed(title || messages.terms.untitled));
}

/** Ends the pair of the open map. The other map is set free too, if it is there and paired with this one. */
export async function unpair({ session, services, i18n, toast }: Pairing): Promise<void> {
  const { id, pairedWith } = session.store.getState().doc.journey;
  if (pairedWith === null) return;
  session.edit.setJourney({ pairedWith: null });
  toast(i18n.messages.compare.unpaired);
  await freeFrom(services.library, pairedWith, id);
}

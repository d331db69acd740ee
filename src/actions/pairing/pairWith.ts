import type { Id } from '../../model/id.ts';
import type { ActionContext } from '../ActionContext.ts';
import { setStoredJourney } from './setStoredJourney.ts';

/**
 * Pairs the open map with another one. Where both say that they are the same state, the other one becomes the other
 * state. What fails is said in a toast, and neither map changes.
 */
export async function pairWith({ session, services, i18n, toast }: ActionContext, otherId: Id): Promise<void> {
  const { id, state } = session.store.getState().doc.journey;
  const set = await setStoredJourney(services.library, otherId, () => ({
    pairedWith: id,
    state: state === 'future' ? 'current' : 'future',
  }));
  if (set.ok) session.edit.setJourney({ pairedWith: otherId });
  else toast(i18n.messages.faults.actionFailed[set.error.code]);
}

/** Ends the pair of the open map. The other map is set free too, if it is there and paired with this one. */
export async function unpair({ session, services, i18n, toast }: ActionContext): Promise<void> {
  const { id, pairedWith } = session.store.getState().doc.journey;
  if (pairedWith === null) return;
  session.edit.setJourney({ pairedWith: null });
  toast(i18n.messages.compare.unpaired);
  await setStoredJourney(services.library, pairedWith, (other) =>
    other.pairedWith === id ? { pairedWith: null } : {},
  );
}

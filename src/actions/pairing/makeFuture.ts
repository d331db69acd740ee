import type { Session } from '../../editor/Session.ts';
import { journeyHref } from '../../lib/route.ts';
import { futureOf } from '../../model/compare/futureOf.ts';
import { newId } from '../../model/id.ts';
import type { ActionContext } from '../ActionContext.ts';
import { assetBlobs } from '../exports/assetBlobs.ts';

/** Maps whose future state is being stored: a second press in the meantime makes no second one. */
const underWay = new WeakSet<Session>();

/** Stores a future state of the open map, pairs the two, and goes to the new one. What fails is said in a toast. */
export async function makeFuture(context: ActionContext): Promise<void> {
  const { session } = context;
  if (underWay.has(session) || session.store.getState().doc.journey.pairedWith !== null) return;
  underWay.add(session);
  try {
    await storeFuture(context);
  } finally {
    underWay.delete(session);
  }
}

async function storeFuture(context: ActionContext): Promise<void> {
  const { session, services, i18n, navigate, toast } = context;
  const { messages } = i18n;
  session.closeUndoGroup();
  const { doc } = session.store.getState();
  const title = messages.compare.futureTitle(doc.journey.title || messages.terms.untitled);
  const twin = futureOf(doc, { id: newId(), title, now: new Date().toISOString() });
  const assets = await assetBlobs(twin, services);
  const created = await services.library.create(twin, assets, await services.thumbnail(twin));
  if (!created.ok) return toast(messages.faults.actionFailed[created.error.code]);
  session.edit.setJourney({ pairedWith: twin.journey.id });
  toast(messages.compare.made);
  navigate(journeyHref(twin.journey.id));
}

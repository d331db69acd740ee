import type { Change } from '../model/Change.ts';

// Every change set stamps the journey row with its time. Tabs commit in another order than they edited in, so the
// stamp has a rule of its own, the same that the session keeps: the later time stays.
const FIELD = 'updatedAt';

/** The change without its stamp when that is earlier than the time that stands. */
export function withoutEarlierStamp(change: Change, standing: unknown): Change {
  const stamp = change.after?.[FIELD];
  if (change.table !== 'journey' || typeof stamp !== 'string') return change;
  return typeof standing === 'string' && stamp < standing ? withoutStamp(change) : change;
}

/** The change without its stamp. */
export function withoutStamp(change: Change): Change {
  if (change.table !== 'journey' || change.after === null) return change;
  const { [FIELD]: _stamp, ...after } = change.after;
  return { ...change, after };
}

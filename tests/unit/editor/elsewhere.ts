import type { ChangeSet } from '../../../src/model/Change.ts';
import { aSession, type TestSession } from './aSession.ts';

/** Another tab does this to the same map, and this one hears of it. */
export function elsewhere(session: TestSession, does: (other: TestSession) => void): void {
  const told: ChangeSet[] = [];
  const other = aSession(session.doc(), 'o');
  other.onChange((changeSet) => told.push(changeSet));
  does(other);
  for (const changeSet of told) session.receive({ ...changeSet, source: 'remote' });
}

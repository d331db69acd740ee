import type { TableName } from '../Doc.ts';
import type { IssueDone, IssueWhat } from '../Issue.ts';
import type { Id } from '../id.ts';

/** What one repair step works with. */
export interface Repair {
  readonly newId: () => Id;
  readonly report: (table: TableName | 'journey', id: Id, field: string, what: IssueWhat, done: IssueDone) => void;
}

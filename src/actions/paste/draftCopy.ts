import type { DocDraft } from '../../commands/DocDraft.ts';
import { type Doc, TABLE_NAMES } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';

/** A copy of a document that a command may write in. */
export function draftCopy(doc: Doc): Doc & DocDraft {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, new Map(doc[table] as ReadonlyMap<Id, object>)]),
  );
  return { ...tables, journey: { ...doc.journey } } as unknown as Doc & DocDraft;
}

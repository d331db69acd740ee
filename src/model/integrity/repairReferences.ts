import { type Doc, TABLE_NAMES } from '../Doc.ts';
import type { Id } from '../id.ts';
import { stagesOf } from '../queries.ts';
import type { Repair } from './Repair.ts';
import { REFERENCES, type Reference } from './references.ts';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };
type AnyTable = ReadonlyMap<Id, AnyRow>;

/** Every reference resolves. Repeated, because a row that goes may be what another row names. */
export function repairReferences(doc: Doc, repair: Repair): Doc {
  let result = dropSelfLinks(doc, repair);
  for (;;) {
    const before = result;
    for (const reference of REFERENCES) result = repairReference(result, reference, repair);
    if (result === before) return result;
  }
}

function dropSelfLinks(doc: Doc, { report }: Repair): Doc {
  const selfish = [...doc.links.values()].filter((link) => link.fromId === link.toId);
  if (selfish.length === 0) return doc;
  const links = new Map(doc.links);
  for (const { id } of selfish) {
    links.delete(id);
    report('links', id, 'toId', 'selfLink', 'rowDropped');
  }
  return { ...doc, links };
}

function repairReference(doc: Doc, reference: Reference, repair: Repair): Doc {
  const { table, field, to, list } = reference;
  const exists = (id: unknown): boolean =>
    to === null ? id === doc.journey.id || TABLE_NAMES.some((name) => doc[name].has(id as Id)) : doc[to].has(id as Id);
  const rows = doc[table] as unknown as AnyTable;
  let copy: Map<Id, AnyRow> | null = null;
  for (const row of rows.values()) {
    const value = row[field];
    const broken = list ? (value as readonly Id[]).some((id) => !exists(id)) : value !== null && !exists(value);
    if (!broken) continue;
    copy ??= new Map(rows);
    const mended = list
      ? clear(row, field, (value as readonly Id[]).filter(exists), reference, repair)
      : mend(doc, row, reference, repair);
    if (mended) copy.set(row.id, mended);
    else copy.delete(row.id);
  }
  return copy ? ({ ...doc, [table]: copy } as Doc) : doc;
}

function clear(row: AnyRow, field: string, value: unknown, { table }: Reference, { report }: Repair): AnyRow {
  report(table, row.id, field, 'unknownReference', Array.isArray(value) ? 'itemDropped' : 'cleared');
  return { ...row, [field]: value };
}

/** The row without its broken reference; null: it goes. */
function mend(doc: Doc, row: AnyRow, reference: Reference, repair: Repair): AnyRow | null {
  const { table, field, onMissing } = reference;
  if (onMissing === 'clear') return clear(row, field, null, reference, repair);
  if (onMissing === 'inbox') {
    repair.report(table, row.id, field, 'unknownReference', 'movedToInbox');
    return { ...row, laneId: null, stepId: null };
  }
  const home = stagesOf(doc).at(-1);
  if (onMissing === 'rehome' && home) {
    repair.report(table, row.id, field, 'unknownReference', 'rehomed');
    return { ...row, [field]: home.id };
  }
  repair.report(table, row.id, field, 'unknownReference', 'rowDropped');
  return null;
}

import fc from 'fast-check';
import { applyChanges } from '../../../src/model/applyChanges.ts';
import type { Change, RowFields } from '../../../src/model/Change.ts';
import { type Doc, TABLE_NAMES, type TableName } from '../../../src/model/Doc.ts';
import { newRow } from '../../../src/model/newRow.ts';
import { arbitraryDoc, arbitraryText } from './doc.ts';

interface Move {
  readonly kind: 'create' | 'change' | 'remove' | 'recreate';
  readonly table: TableName | 'journey';
  readonly row: number;
  readonly text: string;
  readonly flag: boolean;
}
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('create', 'change', 'change', 'remove', 'recreate'),
  table: fc.constantFrom('journey', 'cards', 'cards', 'stages'),
  row: fc.nat(3),
  text: arbitraryText,
  flag: fc.boolean(),
});

/** The change that a move is for a document, as a command would record it; null: it does not fit. */
function changeOf(doc: Doc, { kind, table, row, text, flag }: Move, removed: Map<string, RowFields>): Change | null {
  if (table === 'journey')
    return { table, id: doc.journey.id, before: { title: doc.journey.title }, after: { title: text } };
  const rows = doc[table] as unknown as ReadonlyMap<string, RowFields>;
  if (kind === 'create') {
    const id = `made-${table}-${row}`;
    if (rows.has(id)) return null;
    const made =
      table === 'cards' ? newRow(table, { id, order: 'a0', text }) : newRow('stages', { id, order: 'a0', title: text });
    return { table, id, before: null, after: made as unknown as RowFields };
  }
  if (kind === 'recreate') {
    const [entry] = [...removed].filter(([key]) => key.startsWith(`${table} `));
    if (!entry || rows.has(String(entry[1].id))) return null;
    return { table, id: String(entry[1].id), before: null, after: { ...entry[1], order: 'a9' } };
  }
  const ids = [...rows.keys()];
  const id = ids[row % Math.max(1, ids.length)];
  const old = id === undefined ? undefined : rows.get(id);
  if (id === undefined || !old) return null;
  if (kind === 'remove') {
    removed.set(`${table} ${id}`, old);
    return { table, id, before: old, after: null };
  }
  const fields = table === 'cards' ? { text, momentOfTruth: flag } : { title: text, collapsed: flag };
  return {
    table,
    id,
    before: Object.fromEntries(Object.keys(fields).map((name) => [name, old[name] ?? null])),
    after: fields,
  };
}

/** A document and consecutive changes of it: rows made, changed, removed, made again. */
export const arbitraryDocAndChanges: fc.Arbitrary<{ readonly doc: Doc; readonly changes: readonly Change[] }> = fc
  .record({ doc: arbitraryDoc(), moves: fc.array(move, { maxLength: 12 }) })
  .map(({ doc, moves }) => {
    const changes: Change[] = [];
    const removed = new Map<string, RowFields>();
    let now = doc;
    for (const one of moves) {
      const change = changeOf(now, one, removed);
      if (!change) continue;
      changes.push(change);
      now = applyChanges(now, [change]).doc;
    }
    return { doc, changes };
  });

/** The tables of a document that are not those of another one. */
export const touchedTables = (a: Doc, b: Doc): readonly TableName[] =>
  TABLE_NAMES.filter((table) => a[table] !== b[table]);

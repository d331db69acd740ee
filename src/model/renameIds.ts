import { type Doc, TABLE_NAMES, type TableName } from './Doc.ts';
import type { Id } from './id.ts';
import { newId } from './id.ts';
import { REFERENCES } from './integrity/references.ts';

/** New ids by table and old id; ids that are not named stay. */
export type IdMaps = ReadonlyMap<TableName, ReadonlyMap<Id, Id>>;
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/**
 * The document with other ids; all references follow. References to any table (comments, votes, dismissals) follow
 * only where no row keeps the old id.
 */
export function renameIds(doc: Doc, maps: IdMaps): Doc {
  const anywhere = new Map<Id, Id>();
  for (const map of maps.values()) for (const [from, to] of map) if (!anywhere.has(from)) anywhere.set(from, to);
  const kept = (id: Id) => id === doc.journey.id || TABLE_NAMES.some((t) => doc[t].has(id) && !maps.get(t)?.has(id));
  const tables = TABLE_NAMES.map((table) => {
    const own = maps.get(table);
    const references = REFERENCES.filter((reference) => reference.table === table);
    const rows = [...(doc[table] as ReadonlyMap<Id, unknown>).values()].map((value) => {
      const row: Record<string, unknown> & { id: Id } = { ...(value as AnyRow) };
      row.id = own?.get(row.id) ?? row.id;
      for (const { field, to, list } of references) {
        const follow = (id: Id): Id =>
          to === null ? (kept(id) ? id : (anywhere.get(id) ?? id)) : (maps.get(to)?.get(id) ?? id);
        const old = row[field];
        if (list) row[field] = (old as readonly Id[]).map(follow);
        else if (old !== null) row[field] = follow(old as Id);
      }
      return [row.id, row] as const;
    });
    return [table, new Map(rows)] as const;
  });
  return { ...doc, ...Object.fromEntries(tables) } as Doc;
}

/**
 * A copy with fresh ids everywhere, the journey's too, so that it can be kept beside its original. Asset ids stay:
 * they are hashes of the bytes. A comment on the journey itself follows to the new journey.
 */
export function remintIds(doc: Doc, makeId: () => Id = newId): Doc {
  const maps = new Map<TableName, ReadonlyMap<Id, Id>>();
  for (const table of TABLE_NAMES)
    if (table !== 'assets') maps.set(table, new Map([...doc[table].keys()].map((id) => [id, makeId()])));
  const oldId = doc.journey.id;
  const journey = { ...doc.journey, id: makeId() };
  const renamed = renameIds({ ...doc, journey }, maps);
  const retarget = <R extends { readonly id: Id; readonly targetId: Id }>(rows: ReadonlyMap<Id, R>) =>
    new Map([...rows].map(([id, row]) => [id, row.targetId === oldId ? { ...row, targetId: journey.id } : row]));
  return {
    ...renamed,
    comments: retarget(renamed.comments),
    ballots: retarget(renamed.ballots),
    dismissals: retarget(renamed.dismissals),
  };
}

import type { Id } from '../../model/id.ts';
import { type Draft, foldedName, nameOf } from './Draft.ts';

/** Finds the row that a value of the file names; null: there is none. */
export type Find = (value: unknown) => Id | null;

/** By id first, then by title or name, then (lanes) by kind; the first row of a name wins. */
export function finder(drafts: readonly Draft[], ids: ReadonlyMap<string, Id> | undefined): Find {
  const names = new Map<string, Id>();
  for (const key of ['title', 'name', 'kind'])
    for (const { id, table, raw } of drafts) {
      const name = key === 'kind' && table !== 'lanes' ? null : foldedName(raw[key]);
      if (name !== null && table !== 'assets' && !names.has(name)) names.set(name, id);
    }
  return (value) => ids?.get(nameOf(value) ?? '') ?? names.get(foldedName(value) ?? '') ?? null;
}

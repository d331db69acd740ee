import { fold } from '../../lib/fold.ts';
import type { Doc } from '../Doc.ts';
import type { Source } from '../field.ts';
import type { Id } from '../id.ts';
import { SOURCE_KINDS } from '../scales.ts';

/** A card or note that rests on a source. */
export interface SourceUse {
  readonly table: 'cards' | 'empathyNotes';
  readonly id: Id;
  readonly source: Source;
}

/** One source, wherever it is named: the same kind, and the same reference without regard to spelling. */
export interface SourceGroup {
  readonly key: string;
  readonly kind: Source['kind'];
  /** As it was first written; empty: none was given. */
  readonly reference: string;
  readonly uses: readonly SourceUse[];
  /** The most people or cases that one use tells of; uses of one source are not added up. Null: none tells. */
  readonly n: number | null;
  /** The latest date of its uses. */
  readonly date: string | null;
}

interface Growing {
  readonly key: string;
  readonly kind: Source['kind'];
  readonly reference: string;
  readonly uses: SourceUse[];
  n: number | null;
  date: string | null;
}

function grow(groups: Map<string, Growing>, use: SourceUse): void {
  const { kind, reference, n, date } = use.source;
  const key = `${kind} ${fold(reference)}`;
  const group = groups.get(key) ?? { key, kind, reference: reference.trim(), uses: [], n: null, date: null };
  groups.set(key, group);
  group.uses.push(use);
  if (n !== null) group.n = Math.max(group.n ?? 0, n);
  if (date !== null && (group.date === null || date > group.date)) group.date = date;
}

let last: {
  readonly cards: Doc['cards'];
  readonly notes: Doc['empathyNotes'];
  readonly groups: readonly SourceGroup[];
} | null = null;

/** Every source of a map's cards and notes: by kind, the most used first. Remembered by table. */
export function sourcesOf({ cards, empathyNotes: notes }: Doc): readonly SourceGroup[] {
  if (last?.cards === cards && last.notes === notes) return last.groups;
  const groups = new Map<string, Growing>();
  for (const { id, sources } of cards.values())
    for (const source of sources) grow(groups, { table: 'cards', id, source });
  for (const { id, sources } of notes.values())
    for (const source of sources) grow(groups, { table: 'empathyNotes', id, source });
  const sorted = [...groups.values()].sort(
    (a, b) =>
      SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind) ||
      b.uses.length - a.uses.length ||
      (a.key < b.key ? -1 : 1),
  );
  last = { cards, notes, groups: sorted };
  return sorted;
}

/** Cards and notes that are said to be observed or reported, but name no source. */
export function withoutSource(doc: Doc): readonly Pick<SourceUse, 'table' | 'id'>[] {
  const claims: Pick<SourceUse, 'table' | 'id'>[] = [];
  for (const table of ['cards', 'empathyNotes'] as const)
    for (const { id, evidence, sources } of doc[table].values())
      if ((evidence === 'observed' || evidence === 'reported') && sources.length === 0) claims.push({ table, id });
  return claims;
}

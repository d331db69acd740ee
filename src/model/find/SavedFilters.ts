import * as v from 'valibot';
import type { Doc } from '../Doc.ts';
import type { JsonRecord } from '../field.ts';
import type { Id } from '../id.ts';
import { type CardFilter, FILTER_GROUPS, NO_FILTER } from './CardFilter.ts';

/** What happens to cards that do not match: they step back, or they are left out of the map. */
export type FilterMode = 'dim' | 'hide';

/** What a saved view keeps: the filter, and which stages and lanes are folded away. */
export interface SavedFilters {
  readonly filter: CardFilter;
  readonly mode: FilterMode;
  readonly collapsedStages: readonly Id[];
  readonly collapsedLanes: readonly Id[];
  readonly hiddenLanes: readonly Id[];
}

const words = v.fallback(v.array(v.string()), []);
const savedSchema = v.object({
  mode: v.fallback(v.picklist(['dim', 'hide']), 'dim'),
  filter: v.fallback(v.record(v.string(), words), {}),
  collapsedStages: words,
  collapsedLanes: words,
  hiddenLanes: words,
});

/** Reads the `filters` of a view. Never fails: what is missing or broken stands for nothing. */
export function readSavedFilters(filters: unknown): SavedFilters {
  const parsed = v.safeParse(savedSchema, filters ?? {});
  if (!parsed.success)
    return { filter: NO_FILTER, mode: 'dim', collapsedStages: [], collapsedLanes: [], hiddenLanes: [] };
  const { filter, ...rest } = parsed.output;
  const groups = FILTER_GROUPS.flatMap((group) => {
    const values = Object.hasOwn(filter, group) ? (filter[group] ?? []) : [];
    return values.length > 0 ? [[group, values] as const] : [];
  });
  return { ...rest, filter: Object.fromEntries(groups) };
}

const idsOf = <R extends { readonly id: Id }>(rows: ReadonlyMap<Id, R>, is: (row: R) => boolean): Id[] =>
  [...rows.values()].filter(is).map(({ id }) => id);

/** The filter together with what is folded away in the document now, as a view keeps it. */
export function writeSavedFilters(doc: Doc, filter: CardFilter, mode: FilterMode): JsonRecord {
  return {
    mode,
    filter: Object.fromEntries(Object.entries(filter).map(([group, values]) => [group, [...values]])),
    collapsedStages: idsOf(doc.stages, (stage) => stage.collapsed),
    collapsedLanes: idsOf(doc.lanes, (lane) => lane.collapsed),
    hiddenLanes: idsOf(doc.lanes, (lane) => lane.hidden),
  };
}

import type { Doc } from '../Doc.ts';
import { memoByTable } from '../memoByTable.ts';
import { personasOf } from '../queries.ts';
import { CARD_KINDS, CHANNELS, EVIDENCE, STATUSES } from '../scales.ts';
import { FILTER_GROUPS, type FilterGroup, valueKey, valuesOf } from './CardFilter.ts';

/** A group and its values that occur, with how many cards have each. */
export interface Facet {
  readonly group: FilterGroup;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

type Counts = ReadonlyMap<FilterGroup, ReadonlyMap<string, { readonly value: string; count: number }>>;

const countsOf = memoByTable((cards: Doc['cards']): Counts => {
  const counts = new Map(FILTER_GROUPS.map((group) => [group, new Map<string, { value: string; count: number }>()]));
  // A card counts once for each value, however often it is written on it.
  for (const [group, byKey] of counts)
    for (const card of cards.values())
      for (const [key, value] of new Map(valuesOf(card, group).map((value) => [valueKey(group, value), value]))) {
        const known = byKey.get(key);
        if (known) known.count++;
        else byKey.set(key, { value, count: 1 });
      }
  return counts;
});

/** Where a value of a group stands; values that are not listed come after those that are. */
function ranks(doc: Doc, group: FilterGroup): readonly string[] {
  if (group === 'kind') return CARD_KINDS;
  if (group === 'evidence') return EVIDENCE;
  if (group === 'status') return STATUSES;
  if (group === 'channel') return CHANNELS;
  return group === 'persona' ? personasOf(doc).map(({ id }) => id) : [];
}

/**
 * What the cards of a document can be filtered by: the groups that have values, in the order of the scales, written
 * words by how often they occur; cards without a value (`''`) last.
 */
export function facetsOf(doc: Doc): readonly Facet[] {
  return FILTER_GROUPS.flatMap((group) => {
    const counted = [...(countsOf(doc.cards).get(group)?.values() ?? [])];
    // Most cards have no channel by their nature: that is no answer to a question.
    const found = group === 'channel' ? counted.filter(({ value }) => value !== '') : counted;
    if (found.every(({ value }) => value === '')) return [];
    const order = ranks(doc, group);
    const rankOf = (value: string): number => {
      const rank = order.indexOf(value);
      return value === '' ? Number.MAX_SAFE_INTEGER : rank < 0 ? order.length : rank;
    };
    const values = found.sort(
      (a, b) => rankOf(a.value) - rankOf(b.value) || b.count - a.count || (a.value < b.value ? -1 : 1),
    );
    return [{ group, values }];
  });
}

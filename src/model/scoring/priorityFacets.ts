import type { Doc } from '../Doc.ts';
import { personasOf, stagesOf } from '../queries.ts';
import { CARD_KINDS, CHANNELS, EVIDENCE, STATUSES } from '../scales.ts';
import { PRIORITY_GROUPS, type PriorityGroup, priorityKey, priorityValues } from './PriorityFilter.ts';
import { rankables } from './rankables.ts';

/** A group of the filter and the values that occur in it, with how many items have each. */
export interface PriorityFacet {
  readonly group: PriorityGroup;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** The values of a group in the order of the map or of their scale; written words have none. */
function orderOf(doc: Doc, group: PriorityGroup): readonly string[] {
  switch (group) {
    case 'kind':
      return CARD_KINDS;
    case 'stage':
      return stagesOf(doc).map(({ id }) => id);
    case 'persona':
      return personasOf(doc).map(({ id }) => id);
    case 'channel':
      return CHANNELS;
    case 'evidence':
      return EVIDENCE;
    case 'status':
      return STATUSES;
    case 'owner':
      return [];
  }
}

/** What the priorities of a journey can be narrowed to. A group in which all items are alike says nothing: left out. */
export function priorityFacets(doc: Doc): readonly PriorityFacet[] {
  const cards = rankables(doc);
  return PRIORITY_GROUPS.flatMap((group) => {
    const counted = new Map<string, { readonly value: string; count: number }>();
    for (const card of cards)
      for (const value of priorityValues(doc, card, group)) {
        const known = counted.get(priorityKey(group, value));
        if (known) known.count++;
        else counted.set(priorityKey(group, value), { value, count: 1 });
      }
    if (counted.size < 2) return [];
    const order = orderOf(doc, group);
    const placeOf = (value: string): number => {
      const place = order.indexOf(value);
      return value === '' ? Number.MAX_SAFE_INTEGER : place < 0 ? order.length : place;
    };
    const values = [...counted.values()].sort(
      (a, b) => placeOf(a.value) - placeOf(b.value) || b.count - a.count || (a.value < b.value ? -1 : 1),
    );
    return [{ group, values }];
  });
}

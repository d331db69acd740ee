import { fold } from '../../lib/fold.ts';
import type { Card } from '../records/card.ts';

export const FILTER_GROUPS = ['kind', 'persona', 'owner', 'channel', 'tag', 'evidence', 'status'] as const;
/** What cards can be filtered by. */
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/**
 * The values that are wanted of each group; '' stands for cards that have none. A card matches when it has one of the
 * values of every group that names some.
 */
export type CardFilter = { readonly [G in FilterGroup]?: readonly string[] };
export const NO_FILTER: CardFilter = {};

/** Groups whose values people write: spellings of one word are one value. */
const WRITTEN: ReadonlySet<FilterGroup> = new Set(['owner', 'channel', 'tag']);
/** Names a value: written ones that search cannot tell apart have the same key. */
export const valueKey = (group: FilterGroup, value: string): string => (WRITTEN.has(group) ? fold(value) : value);

const WITHOUT: readonly string[] = [''];

/** The values that a card has in a group; `['']`: none. */
export function valuesOf(card: Card, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'kind':
      return [card.kind];
    case 'persona': {
      const ids = [...new Set([...card.personaIds, ...(card.personaId === null ? [] : [card.personaId])])];
      return ids.length > 0 ? ids : WITHOUT;
    }
    case 'owner':
      return [card.owner.trim()];
    case 'channel':
      return [card.channel ?? ''];
    case 'tag':
      return card.tags.length > 0 ? card.tags : WITHOUT;
    case 'evidence':
      return [card.evidence ?? ''];
    case 'status':
      return [card.status ?? ''];
  }
}

const keysByCard = new WeakMap<Card, Map<FilterGroup, readonly string[]>>();
/** The keys of a card's values, made once for each state of the card. */
export function keysOf(card: Card, group: FilterGroup): readonly string[] {
  let byGroup = keysByCard.get(card);
  if (!byGroup) {
    byGroup = new Map();
    keysByCard.set(card, byGroup);
  }
  let keys = byGroup.get(group);
  if (!keys) {
    keys = valuesOf(card, group).map((value) => valueKey(group, value));
    byGroup.set(group, keys);
  }
  return keys;
}

/** Whether it leaves any card out. */
export const isFiltering = (filter: CardFilter): boolean =>
  FILTER_GROUPS.some((group) => (filter[group]?.length ?? 0) > 0);

/** The test that a filter stands for. */
export function matcherOf(filter: CardFilter): (card: Card) => boolean {
  const groups = FILTER_GROUPS.flatMap((group) => {
    const values = filter[group] ?? [];
    return values.length === 0 ? [] : [{ group, keys: new Set(values.map((value) => valueKey(group, value))) }];
  });
  return (card) => groups.every(({ group, keys }) => keysOf(card, group).some((key) => keys.has(key)));
}

/** The filter with a value taken in, or taken out where it was in. Groups without values are left out. */
export function toggleValue(filter: CardFilter, group: FilterGroup, value: string): CardFilter {
  const key = valueKey(group, value);
  const old = filter[group] ?? [];
  const others = old.filter((other) => valueKey(group, other) !== key);
  const values = others.length === old.length ? [...old, value] : others;
  const { [group]: _, ...rest } = filter;
  return values.length === 0 ? rest : { ...rest, [group]: values };
}

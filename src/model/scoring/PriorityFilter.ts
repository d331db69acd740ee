import type { Doc } from '../Doc.ts';
import { valueKey, valuesOf } from '../find/CardFilter.ts';
import type { Id } from '../id.ts';
import { memoByTable } from '../memoByTable.ts';
import type { Card } from '../records/card.ts';

export const PRIORITY_GROUPS = ['kind', 'stage', 'owner', 'persona', 'channel', 'evidence', 'status'] as const;
/** What the priorities can be narrowed to. */
export type PriorityGroup = (typeof PRIORITY_GROUPS)[number];

/** The wanted values of each group; '' stands for items that have none. An item matches one value of every group. */
export type PriorityFilter = { readonly [G in PriorityGroup]?: readonly string[] };
export const ALL_PRIORITIES: PriorityFilter = {};

const touchpointsByStep = memoByTable((cards: Doc['cards']): ReadonlyMap<Id, readonly Card[]> => {
  const byStep = new Map<Id, Card[]>();
  for (const card of cards.values()) {
    if (card.kind !== 'touchpoint' || card.stepId === null) continue;
    const list = byStep.get(card.stepId);
    if (list) list.push(card);
    else byStep.set(card.stepId, [card]);
  }
  return byStep;
});

const NONE: readonly Card[] = [];
/** The touchpoints that stand in the step of a card. */
export const touchpointsBeside = (doc: Doc, card: Pick<Card, 'stepId'>): readonly Card[] =>
  card.stepId === null ? NONE : (touchpointsByStep(doc.cards).get(card.stepId) ?? NONE);

/** The stage in which a card stands; null for one of the inbox. */
export const stageIdOf = (doc: Doc, card: Pick<Card, 'stepId'>): Id | null =>
  doc.steps.get(card.stepId ?? '')?.stageId ?? null;

/**
 * The values that an item has in a group; `['']`: none. The channels of a pain are those of the touchpoints of its
 * step: pains have none of their own.
 */
export function priorityValues(doc: Doc, card: Card, group: PriorityGroup): readonly string[] {
  if (group === 'stage') return [stageIdOf(doc, card) ?? ''];
  if (group !== 'channel') return valuesOf(card, group);
  const channels = touchpointsBeside(doc, card).flatMap(({ channel }) => channel ?? []);
  return channels.length > 0 ? [...new Set(channels)] : [''];
}

/** Names a value: written ones that search cannot tell apart have the same key. */
export const priorityKey = (group: PriorityGroup, value: string): string =>
  group === 'stage' ? value : valueKey(group, value);

/** Whether it leaves anything out. */
export const isNarrowed = (filter: PriorityFilter): boolean =>
  PRIORITY_GROUPS.some((group) => (filter[group]?.length ?? 0) > 0);

/** The cards that match, in the same order; the same list where nothing is left out. */
export function narrow(doc: Doc, cards: readonly Card[], filter: PriorityFilter): readonly Card[] {
  const groups = PRIORITY_GROUPS.flatMap((group) => {
    const wanted = filter[group] ?? [];
    return wanted.length === 0 ? [] : [{ group, keys: new Set(wanted.map((value) => priorityKey(group, value))) }];
  });
  if (groups.length === 0) return cards;
  return cards.filter((card) =>
    groups.every(({ group, keys }) =>
      priorityValues(doc, card, group).some((value) => keys.has(priorityKey(group, value))),
    ),
  );
}

/** The filter with a value taken in, or taken out where it was in. Groups without values are left out. */
export function togglePriority(filter: PriorityFilter, group: PriorityGroup, value: string): PriorityFilter {
  const key = priorityKey(group, value);
  const old = filter[group] ?? [];
  const others = old.filter((other) => priorityKey(group, other) !== key);
  const values = others.length === old.length ? [...old, value] : others;
  const { [group]: _, ...rest } = filter;
  return values.length === 0 ? rest : { ...rest, [group]: values };
}

/** Whether a value is among the wanted ones. */
export const isWanted = (filter: PriorityFilter, group: PriorityGroup, value: string): boolean =>
  (filter[group] ?? []).some((other) => priorityKey(group, other) === priorityKey(group, value));

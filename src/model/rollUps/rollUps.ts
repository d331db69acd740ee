import type { Doc } from '../Doc.ts';
import { valueKey } from '../find/CardFilter.ts';
import { type Heat, heatOf, painScore } from '../heat/heatOf.ts';
import type { Id } from '../id.ts';
import { personasOf, stagesOf } from '../queries.ts';
import type { Card } from '../records/card.ts';
import { priorityValues } from '../scoring/PriorityFilter.ts';

export const ROLL_UP_GROUPS = ['stage', 'owner', 'channel', 'persona'] as const;
/** What pain points are added up by. */
export type RollUpGroup = (typeof ROLL_UP_GROUPS)[number];

/** The pain points of one stage, owner, channel or persona. */
export interface RollUp extends Heat {
  /** Id, or the words as they were first written; '' for those without. */
  readonly value: string;
  /** In the order in which they were given. */
  readonly ids: readonly Id[];
  /** How many are neither done nor dropped. */
  readonly open: number;
  /** The first of the worst; null: none is scored. */
  readonly worstId: Id | null;
}

const isOpen = ({ status }: Card): boolean => status !== 'done' && status !== 'dropped';

function rollUp(value: string, cards: readonly Card[]): RollUp {
  const heat = heatOf(cards);
  const worst = heat.worst === null ? undefined : cards.find((card) => painScore(card) === heat.worst);
  return {
    ...heat,
    value,
    ids: cards.map(({ id }) => id),
    open: cards.filter(isOpen).length,
    worstId: worst?.id ?? null,
  };
}

/**
 * Adds the pain points among some cards up: stages in the order of time, personas in theirs, owners and channels as
 * they come, and last those that have none. A pain of several channels or personas counts in each of them.
 */
export function rollUps(doc: Doc, cards: readonly Card[], group: RollUpGroup): readonly RollUp[] {
  const groups = new Map<string, { readonly value: string; readonly cards: Card[] }>();
  for (const card of cards) {
    if (card.kind !== 'pain') continue;
    for (const value of priorityValues(doc, card, group)) {
      const key = group === 'stage' ? value : valueKey(group, value);
      const own = groups.get(key);
      if (own) own.cards.push(card);
      else groups.set(key, { value, cards: [card] });
    }
  }
  const rows = group === 'stage' ? stagesOf(doc) : group === 'persona' ? personasOf(doc) : [];
  const places = new Map<string, number>(rows.map(({ id }, index) => [id, index]));
  const placeOf = (value: string): number => (value === '' ? Number.POSITIVE_INFINITY : (places.get(value) ?? 0));
  return [...groups.values()]
    .sort((a, b) => (a.value === b.value ? 0 : placeOf(a.value) < placeOf(b.value) ? -1 : 1))
    .map(({ value, cards }) => rollUp(value, cards));
}

/** What roll-ups can be sorted by, the largest first; `value`: their own order. */
export type RollUpOrder = 'value' | 'pains' | 'open' | 'sum' | 'worst';

/** Equal ones keep their order; a group in which nothing is scored comes after those with a score. */
export function sortRollUps(rows: readonly RollUp[], order: RollUpOrder, turned: boolean): readonly RollUp[] {
  if (order === 'value') return turned ? rows.toReversed() : rows;
  return rows.toSorted((a, b) => {
    const isSum = order === 'sum' || order === 'worst';
    if (isSum && (a.scored === 0) !== (b.scored === 0)) return a.scored === 0 ? 1 : -1;
    return ((b[order] ?? 0) - (a[order] ?? 0)) * (turned ? -1 : 1);
  });
}

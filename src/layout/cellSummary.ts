import type { Card } from '../model/records/card.ts';
import type { Lane } from '../model/records/lane.ts';

/** Whether the card is a point of the lane's curve instead of a box. */
export const isPoint = (card: Card, lane: Lane): boolean => lane.kind === 'emotion' && card.kind === 'emotion';

/** The cards of a cell by how they are placed. */
export interface CellSummary {
  /** How many stand one below the other. */
  readonly stacked: number;
  /** Those that cover several columns. */
  readonly spanning: readonly Card[];
  /** Those that are points of the lane's curve. */
  readonly points: readonly Card[];
}

function summarize(group: readonly Card[], lane: Lane): CellSummary {
  const points = group.filter((card) => isPoint(card, lane));
  const spanning = group.filter((card) => card.span > 1 && !isPoint(card, lane));
  return { stacked: group.length - points.length - spanning.length, spanning, points };
}

const summaries = { emotion: new WeakMap<object, CellSummary>(), other: new WeakMap<object, CellSummary>() };

/** Counted once for each group, and remembered as long as it lives. */
export function cellSummary(group: readonly Card[], lane: Lane): CellSummary {
  const known = lane.kind === 'emotion' ? summaries.emotion : summaries.other;
  const old = known.get(group);
  if (old) return old;
  const made = summarize(group, lane);
  known.set(group, made);
  return made;
}

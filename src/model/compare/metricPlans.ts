import type { Card } from '../records/card.ts';
import type { Comparison } from './Comparison.ts';

export const PLAN_OUTCOMES = ['noPlan', 'notMeasured', 'below', 'reached'] as const;
/** `noPlan`: nothing to measure against; `notMeasured`: planned, not measured since; `below`, `reached`: the plan. */
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** One metric: what it is today, what is planned, and what was measured after the launch. */
export interface MetricPlan {
  readonly current: Card | null;
  readonly future: Card | null;
  readonly baseline: number | null;
  /** The target of the future map; where it has none, that of the current one. */
  readonly planned: number | null;
  /** The value of the metric in the future map. */
  readonly measured: number | null;
  readonly outcome: PlanOutcome;
  /** How much of the way from baseline to plan was made: 0 none, 1 all; null where that cannot be told. */
  readonly progress: number | null;
}

/**
 * Whether more is better. The plan tells where it differs from today's value; else what the measure says: churn is to
 * fall, NPS, CSAT and CLV are to rise. Null: it depends on the wording of the question (CES) or on the metric.
 */
function risesTo(card: Card, baseline: number | null, planned: number): boolean | null {
  if (baseline !== null && baseline !== planned) return planned > baseline;
  if (card.measure === 'churn') return false;
  return card.measure === 'nps' || card.measure === 'csat' || card.measure === 'clv' ? true : null;
}

/** Planned against measured, for every metric of either map that lives on in the future one or stood in today's. */
export function metricPlans({ cards }: Comparison): readonly MetricPlan[] {
  return cards.flatMap(({ current, future }): readonly MetricPlan[] => {
    const card = future ?? current;
    if (card?.kind !== 'metric') return [];
    const baseline = current?.kind === 'metric' ? current.value : null;
    const planned = future?.target ?? current?.target ?? null;
    const measured = future?.value ?? null;
    const plan = { current, future, baseline, planned, measured };
    if (planned === null) return [{ ...plan, outcome: 'noPlan', progress: null }];
    if (measured === null) return [{ ...plan, outcome: 'notMeasured', progress: null }];
    const rises = risesTo(card, baseline, planned);
    const isThere = rises === null ? measured === planned : rises ? measured >= planned : measured <= planned;
    const progress = baseline === null || baseline === planned ? null : (measured - baseline) / (planned - baseline);
    return [{ ...plan, outcome: isThere ? 'reached' : 'below', progress }];
  });
}

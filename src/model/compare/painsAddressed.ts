import type { Doc } from '../Doc.ts';
import { linksOfCard } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { Comparison } from './Comparison.ts';

export const PAIN_OUTCOMES = ['untouched', 'planned', 'eased', 'solved'] as const;
/**
 * What the future does about a pain of today. `solved`: it is gone from the future map, or its status is done;
 * `eased`: severity × frequency is lower there; `planned`: an opportunity addresses it; `untouched`: none of these.
 */
export type PainOutcome = (typeof PAIN_OUTCOMES)[number];

export interface AddressedPain {
  readonly pain: Card;
  /** The pain in the future map; null: it is gone. */
  readonly future: Card | null;
  readonly outcome: PainOutcome;
  /** Opportunities that address it in the future map, without dropped ones. */
  readonly opportunities: readonly Card[];
}

/** Severity × frequency, for the order only; without a frequency it counts as one. Null: not scored. */
const weight = ({ severity, frequency }: Card): number | null =>
  severity === null ? null : severity * (frequency ?? 1);

/** Whether a pain weighs less than before. Where one form lacks its frequency the severities alone are compared. */
function isEased(before: Card, after: Card): boolean {
  if (before.severity === null || after.severity === null) return false;
  if (before.frequency === null || after.frequency === null) return after.severity < before.severity;
  return after.severity * after.frequency < before.severity * before.frequency;
}

/** Every pain of the current map with what becomes of it, untouched ones first, inside that the worst first. */
export function painsAddressed(future: Doc, { cards }: Comparison): readonly AddressedPain[] {
  const pains = cards.flatMap(({ current, future: after }): readonly AddressedPain[] => {
    if (current?.kind !== 'pain') return [];
    const opportunities = after
      ? linksOfCard(future, after.id).flatMap((link) => {
          const other = future.cards.get(link.fromId === after.id ? link.toId : link.fromId);
          const addresses = link.kind === 'addresses' && other?.kind === 'opportunity' && other.status !== 'dropped';
          return addresses && other ? [other] : [];
        })
      : [];
    return [{ pain: current, future: after, opportunities, outcome: outcomeOf(current, after, opportunities.length) }];
  });
  return pains.sort(
    (a, b) =>
      PAIN_OUTCOMES.indexOf(a.outcome) - PAIN_OUTCOMES.indexOf(b.outcome) ||
      (weight(b.pain) ?? -1) - (weight(a.pain) ?? -1),
  );
}

function outcomeOf(pain: Card, future: Card | null, opportunities: number): PainOutcome {
  if (future === null || future.status === 'done') return 'solved';
  if (isEased(pain, future)) return 'eased';
  return opportunities > 0 ? 'planned' : 'untouched';
}

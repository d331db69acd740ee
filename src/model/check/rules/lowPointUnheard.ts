import type { Card } from '../../records/card.ts';
import { finding } from '../Finding.ts';
import type { StepRule } from '../Rule.ts';
import { lowestOf } from './lowestOf.ts';

/** A quote, a metric, or a statement that a survey stands behind. */
const listens = ({ kind, sources }: Card): boolean =>
  kind === 'quote' || kind === 'metric' || sources.some((source) => source.kind === 'survey');

/** People feel bad here, and nothing in the column tells us when they do: most of them leave without a word. */
export const lowPointUnheard: StepRule = (cards, neighboursOf) => {
  const dip = lowestOf(cards);
  if (dip === null || cards.some(listens)) return null;
  return neighboursOf(dip).some(({ card }) => listens(card)) ? null : finding('lowPointUnheard', dip.id);
};

import { finding } from '../Finding.ts';
import type { StepRule } from '../Rule.ts';
import { lowestOf } from './lowestOf.ts';

/** People feel bad here, and no pain point in the column (or linked to the feeling) says why. */
export const dipWithoutPain: StepRule = (cards, neighboursOf) => {
  const dip = lowestOf(cards);
  if (dip === null || cards.some(({ kind }) => kind === 'pain')) return null;
  return neighboursOf(dip).some(({ card }) => card.kind === 'pain') ? null : finding('dipWithoutPain', dip.id);
};

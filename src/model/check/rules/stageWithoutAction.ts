import { finding } from '../Finding.ts';
import type { StageRule } from '../Rule.ts';

/** Nothing that the customer does, and nothing that they meet. */
export const stageWithoutAction: StageRule = ({ id }, cards) =>
  cards.some(({ kind }) => kind === 'action' || kind === 'touchpoint') ? null : finding('stageWithoutAction', id);

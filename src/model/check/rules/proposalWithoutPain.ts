import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';

/** A to-be card that no link joins to a pain. Opportunities are asked by their own rule; a pain is one itself. */
export const proposalWithoutPain: CardRule = ({ id, kind, evidence }, neighbours) =>
  evidence === 'proposed' &&
  kind !== 'opportunity' &&
  kind !== 'pain' &&
  !neighbours.some(({ card }) => card.kind === 'pain')
    ? finding('proposalWithoutPain', id)
    : null;

import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';
import { isOpenPain } from './isOpenPain.ts';

/** A pain of which nobody says how we know. */
export const painWithoutEvidence: CardRule = (card) =>
  isOpenPain(card) && card.evidence === null ? finding('painWithoutEvidence', card.id) : null;

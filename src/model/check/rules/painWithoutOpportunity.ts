import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';
import { addresses } from './addresses.ts';
import { isOpenPain } from './isOpenPain.ts';

/** A pain that no opportunity addresses. */
export const painWithoutOpportunity: CardRule = (card, neighbours) =>
  isOpenPain(card) && !addresses(neighbours, 'opportunity') ? finding('painWithoutOpportunity', card.id) : null;

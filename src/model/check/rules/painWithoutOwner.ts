import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';
import { isOpenPain } from './isOpenPain.ts';

/** A pain that nobody looks after. */
export const painWithoutOwner: CardRule = (card) =>
  isOpenPain(card) && card.owner.trim() === '' ? finding('painWithoutOwner', card.id) : null;

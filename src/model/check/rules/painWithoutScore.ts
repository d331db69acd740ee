import type { Card } from '../../records/card.ts';
import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';
import { isOpenPain } from './isOpenPain.ts';

/** Whether some scoring model has all that it needs (worst first, RICE, ICE, opportunity score). */
function isScored(card: Card): boolean {
  const has = (...names: readonly (keyof Card)[]): boolean => names.every((name) => card[name] !== null);
  return (
    has('severity', 'frequency') ||
    has('reach', 'impact', 'confidence', 'effort') ||
    (has('impact', 'confidence') && (has('ease') || has('effort'))) ||
    has('importance', 'satisfaction')
  );
}

/** A pain that cannot be ranked. */
export const painWithoutScore: CardRule = (card) =>
  isOpenPain(card) && !isScored(card) ? finding('painWithoutScore', card.id) : null;

import type { CardKind } from '../../scales.ts';
import type { Neighbour } from '../Rule.ts';

/** Whether an "addresses" link, in either direction, leads to a card of the kind. */
export const addresses = (neighbours: readonly Neighbour[], kind: CardKind): boolean =>
  neighbours.some(({ link, card }) => link.kind === 'addresses' && card.kind === kind);

import { fold } from '../../../lib/fold.ts';
import { finding } from '../Finding.ts';
import type { PairRule } from '../Rule.ts';

/** The customer goes from one owner to another; moments of truth gather there. */
export const handOff: PairRule = (before, after) => {
  const [from, to] = [fold(before.owner), fold(after.owner)];
  return from !== '' && to !== '' && from !== to ? finding('handOff', after.id, { otherId: before.id }) : null;
};

import { fold } from '../../../lib/fold.ts';
import { finding } from '../Finding.ts';
import type { PairRule } from '../Rule.ts';

/** The customer changes the medium: what they said and did must come along. */
export const channelSwitch: PairRule = (before, after) => {
  const [from, to] = [fold(before.channel ?? ''), fold(after.channel ?? '')];
  return from !== '' && to !== '' && from !== to ? finding('channelSwitch', after.id, { otherId: before.id }) : null;
};

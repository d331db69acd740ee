import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';

/** A touchpoint of which nobody says where it happens. */
export const touchpointWithoutChannel: CardRule = ({ id, kind, channel }) =>
  kind === 'touchpoint' && (channel ?? '').trim() === '' ? finding('touchpointWithoutChannel', id) : null;

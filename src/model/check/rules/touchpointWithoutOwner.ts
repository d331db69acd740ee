import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';

/** A touchpoint that nobody looks after. */
export const touchpointWithoutOwner: CardRule = ({ id, kind, owner }) =>
  kind === 'touchpoint' && owner.trim() === '' ? finding('touchpointWithoutOwner', id) : null;

import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';
import { addresses } from './addresses.ts';

/** An idea that addresses no pain. Dropped ones need none. */
export const opportunityWithoutPain: CardRule = ({ id, kind, status }, neighbours) =>
  kind === 'opportunity' && status !== 'dropped' && !addresses(neighbours, 'pain')
    ? finding('opportunityWithoutPain', id)
    : null;

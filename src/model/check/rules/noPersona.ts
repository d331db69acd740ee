import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';

/** A map takes somebody's point of view: whose? */
export const noPersona: MapRule = ({ journey, personas }) =>
  personas.size === 0 ? finding('noPersona', journey.id) : null;

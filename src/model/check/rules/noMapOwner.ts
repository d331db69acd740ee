import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';

/** Somebody keeps the map alive after the workshop. */
export const noMapOwner: MapRule = ({ journey }) =>
  journey.owner.trim() === '' ? finding('noMapOwner', journey.id) : null;

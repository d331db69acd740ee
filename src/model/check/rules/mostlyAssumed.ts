import type { CardKind } from '../../scales.ts';
import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';

/** Kinds that state nothing about the customer. */
const SAY_NOTHING: ReadonlySet<CardKind> = new Set(['note', 'question', 'image']);
/** With fewer cards the share says nothing. */
const FEWEST = 4;

/** More than half of what stands on the map is what we believe. Notes, questions and images are not counted. */
export const mostlyAssumed: MapRule = ({ journey, cards }) => {
  let part = 0;
  let whole = 0;
  for (const card of cards.values()) {
    if (card.laneId === null || SAY_NOTHING.has(card.kind)) continue;
    whole++;
    if (card.evidence === 'assumed') part++;
  }
  return whole >= FEWEST && part > whole / 2 ? finding('mostlyAssumed', journey.id, { share: { part, whole } }) : null;
};

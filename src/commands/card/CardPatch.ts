import { assert } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import { type Card, cardFields } from '../../model/records/card.ts';
import { fitting } from '../fitting.ts';

type Fixed = 'id' | 'laneId' | 'stepId' | 'order' | 'span' | 'extra';
const FIXED: readonly Fixed[] = ['id', 'laneId', 'stepId', 'order', 'span', 'extra'];

/** The fields of a card that are set as they are; its place and span have commands of their own. */
export type CardPatch = Partial<Omit<Card, Fixed>>;

/** The part of a patch that a card can hold. Personas and assets that it names must exist. */
export function fittingCard(doc: Doc, patch: CardPatch): CardPatch {
  const fit = fitting(cardFields, patch, FIXED);
  for (const id of [...(fit.personaIds ?? []), fit.personaId ?? null])
    assert(id === null || doc.personas.has(id), 'the persona of a card exists');
  assert((fit.assetId ?? null) === null || doc.assets.has(fit.assetId ?? ''), 'the image of a card exists');
  return fit;
}

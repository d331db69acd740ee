import { type Card, cardFields } from '../../model/records/card.ts';
import type { CardKind } from '../../model/scales.ts';

const SCORES = [
  'severity',
  'frequency',
  'reach',
  'impact',
  'confidence',
  'effort',
  'ease',
  'importance',
  'satisfaction',
] as const;

/** The fields that only some kinds have (docs/SPEC.md, CMD-10). All other fields belong to every kind. */
const KIND_FIELDS: Partial<Record<CardKind, readonly (keyof Card)[]>> = {
  process: ['minutes'],
  touchpoint: ['channel', 'initiative', 'momentOfTruth'],
  emotion: ['score', 'personaId'],
  pain: SCORES,
  opportunity: SCORES,
  metric: ['measure', 'method', 'value', 'unit', 'target', 'n', 'distribution', 'measuredOn'],
  image: ['assetId', 'alt'],
};
const OWN_FIELDS = [...new Set(Object.values(KIND_FIELDS).flat())];

/** What a card must forget to become of another kind: the fields that this kind does not have, emptied. */
export function emptiedFor(kind: CardKind): Partial<Card> {
  const has = KIND_FIELDS[kind] ?? [];
  const gone = OWN_FIELDS.filter((name) => !has.includes(name));
  return Object.fromEntries(gone.map((name) => [name, cardFields[name].fallback])) as Partial<Card>;
}

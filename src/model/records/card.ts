import * as v from 'valibot';
import { field, nullable, oneOf, optional, type RowOf } from '../field.ts';
import { CARD_KINDS, INITIATIVES, MEASURES, STATUSES } from '../scales.ts';

const distributionSchema = v.record(v.string(), v.pipe(v.number(), v.minValue(0))) as v.GenericSchema<
  unknown,
  Readonly<Record<string, number>>
>;

/** One statement on the map. Every card has every field; those of other kinds are null. */
export const cardFields = {
  id: field.id,
  kind: optional(oneOf(CARD_KINDS), 'note'),
  /** Lane and step are both set (a cell) or both null (the inbox). */
  laneId: field.refOrNull,
  stepId: field.refOrNull,
  order: field.order,
  /** Columns that the card covers, from its step onwards. */
  span: optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)) as v.GenericSchema<unknown, number>,
    1,
  ),
  text: field.text,
  direction: field.direction,
  color: field.color,
  tags: field.tags,
  personaIds: field.ids,
  evidence: field.evidence,
  sources: field.sources,
  owner: field.text,
  status: nullable(oneOf(STATUSES)),
  /** process: length in minutes. */
  minutes: field.atLeastZero,
  /** touchpoint: a channel of the list, or the user's own word. */
  channel: nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200)) as v.GenericSchema<unknown, string>),
  initiative: nullable(oneOf(INITIATIVES)),
  momentOfTruth: field.flag,
  /** emotion: −2 (very negative) to +2 (very positive), in steps of 0.5. */
  score: nullable(
    v.pipe(v.number(), v.minValue(-2), v.maxValue(2), v.multipleOf(0.5)) as v.GenericSchema<unknown, number>,
  ),
  personaId: field.refOrNull,
  /** pain, opportunity: 0 none to 4 catastrophe (Nielsen). */
  severity: field.wholeWithin(0, 4),
  frequency: field.wholeWithin(1, 5),
  /** Customers a quarter. */
  reach: field.atLeastZero,
  impact: field.wholeWithin(1, 5),
  /** Percent. */
  confidence: field.within(0, 100),
  /** Person-months. */
  effort: field.positive,
  ease: field.within(1, 10),
  importance: field.within(0, 10),
  satisfaction: field.within(0, 10),
  /** metric */
  measure: nullable(oneOf(MEASURES)),
  method: field.text,
  value: field.number,
  unit: field.text,
  target: field.number,
  n: field.count,
  distribution: nullable(distributionSchema),
  measuredOn: field.date,
  /** image */
  assetId: field.refOrNull,
  alt: field.text,
  extra: field.extra,
};
export type Card = RowOf<typeof cardFields>;

import * as v from 'valibot';
import { field, idSchema, nullable, oneOf, optional, type RowOf } from '../field.ts';
import { JOURNEY_STATES, TEXT_DIRECTIONS } from '../scales.ts';

const scoringEntries = {
  model: v.picklist(['worstFirst', 'rice', 'iceAverage', 'iceProduct', 'opportunity', 'votes']),
};
type Scoring = v.InferOutput<v.ObjectSchema<typeof scoringEntries, undefined>>;
/** Loose: members that this version does not know are kept. */
const scoringSchema = v.looseObject(scoringEntries) as unknown as v.GenericSchema<unknown, Scoring>;

/** The one row that describes the whole map: whose point of view, in which scenario, in which state. */
export const journeyFields = {
  id: field.id,
  title: field.text,
  scenario: field.text,
  expectation: field.text,
  scope: field.text,
  state: optional(oneOf(JOURNEY_STATES), 'current'),
  language: optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)), 'en'),
  direction: optional(oneOf(TEXT_DIRECTIONS), 'auto'),
  productGoals: field.text,
  valueProposition: field.text,
  owner: field.text,
  reviewOn: field.date,
  tags: field.tags,
  pairedWith: nullable(idSchema),
  scoring: optional(scoringSchema, { model: 'worstFirst' }),
  createdAt: field.timestamp,
  updatedAt: field.timestamp,
  extra: field.extra,
  /** Unknown top-level members of the file that the journey came from. */
  fileExtra: field.extra,
};
export type Journey = RowOf<typeof journeyFields>;

import type { Fields } from './field.ts';
import type { Id } from './id.ts';
import { type Asset, assetFields } from './records/asset.ts';
import { type Ballot, ballotFields } from './records/ballot.ts';
import { type Card, cardFields } from './records/card.ts';
import { type Comment, commentFields } from './records/comment.ts';
import { type Dismissal, dismissalFields } from './records/dismissal.ts';
import { type EmpathyNote, empathyNoteFields } from './records/empathyNote.ts';
import { type Journey, journeyFields } from './records/journey.ts';
import { type Lane, laneFields } from './records/lane.ts';
import { type Link, linkFields } from './records/link.ts';
import { type Persona, personaFields } from './records/persona.ts';
import { type Stage, stageFields } from './records/stage.ts';
import { type Step, stepFields } from './records/step.ts';
import { type View, viewFields } from './records/view.ts';

/** The row type of each table. */
export interface Rows {
  readonly personas: Persona;
  readonly stages: Stage;
  readonly steps: Step;
  readonly lanes: Lane;
  readonly cards: Card;
  readonly links: Link;
  readonly empathyNotes: EmpathyNote;
  readonly comments: Comment;
  readonly ballots: Ballot;
  readonly dismissals: Dismissal;
  readonly views: View;
  readonly assets: Asset;
}
export type TableName = keyof Rows;

/**
 * One journey map: a journey row and flat tables of rows by id. Never changed in place: every change makes a new
 * document that shares the untouched tables and rows with the old one, so identity tells what changed.
 */
export type Doc = { readonly journey: Journey } & { readonly [T in TableName]: ReadonlyMap<Id, Rows[T]> };

/** The fields of every table, in the order in which the file names them. */
export const TABLE_FIELDS = {
  personas: personaFields,
  stages: stageFields,
  steps: stepFields,
  lanes: laneFields,
  cards: cardFields,
  links: linkFields,
  empathyNotes: empathyNoteFields,
  comments: commentFields,
  ballots: ballotFields,
  dismissals: dismissalFields,
  views: viewFields,
  assets: assetFields,
} as const satisfies { readonly [T in TableName]: Fields };

export const JOURNEY_FIELDS = journeyFields;
export const TABLE_NAMES = Object.keys(TABLE_FIELDS) as readonly TableName[];

/** A document without rows: the start for readers and tests. It still breaks the model's rules (no stage, no lane). */
export function emptyDoc(journey: Journey): Doc {
  return {
    journey,
    personas: new Map(),
    stages: new Map(),
    steps: new Map(),
    lanes: new Map(),
    cards: new Map(),
    links: new Map(),
    empathyNotes: new Map(),
    comments: new Map(),
    ballots: new Map(),
    dismissals: new Map(),
    views: new Map(),
    assets: new Map(),
  };
}

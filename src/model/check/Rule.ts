import type { Doc } from '../Doc.ts';
import type { Card } from '../records/card.ts';
import type { Link } from '../records/link.ts';
import type { Stage } from '../records/stage.ts';
import type { Finding } from './Finding.ts';

/** A link of a card, with the card at its other end. */
export interface Neighbour {
  readonly link: Link;
  readonly card: Card;
}

// A rule sees only what its answer depends on: so an edit asks anew only what it can have changed.

/** Looks at one placed card and the cards linked to it. Cards of the inbox are sorted first, and not asked about. */
export type CardRule = (card: Card, neighbours: readonly Neighbour[]) => Finding | null;

/** Looks at the cards that cover one column, in any order, and at what is linked to them. */
export type StepRule = (cards: readonly Card[], neighboursOf: (card: Card) => readonly Neighbour[]) => Finding | null;

/** Looks at a stage and at the cards that cover a column of it. */
export type StageRule = (stage: Stage, cards: readonly Card[]) => Finding | null;

/** Looks at the scored emotion cards of one persona (null: of everybody) in the order of time. */
export type CurveRule = (scored: readonly Card[], targetId: Finding['targetId']) => Finding | null;

/** Looks at two touchpoints that follow each other in time. */
export type PairRule = (before: Card, after: Card) => Finding | null;

/** Looks at the map as a whole. `today` is an ISO date. */
export type MapRule = (doc: Doc, today: string) => Finding | null;

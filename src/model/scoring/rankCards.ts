import type { Doc } from '../Doc.ts';
import type { Card } from '../records/card.ts';
import { type Ranking, rankItems } from './rankItems.ts';
import { inputsOf } from './ScoreInput.ts';
import type { ScoringModel } from './ScoringModel.ts';
import { scoreOf } from './scoreOf.ts';
import { votesOf } from './votesOf.ts';

/** Ranks cards of a journey in a model. Ties keep the order of the cards. */
export const rankCards = (doc: Doc, cards: readonly Card[], model: ScoringModel): Ranking =>
  rankItems(cards.map((card) => ({ id: card.id, score: scoreOf(model, inputsOf(card, votesOf(doc, card.id))) })));

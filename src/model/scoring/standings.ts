import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import type { Card } from '../records/card.ts';
import { rankCards } from './rankCards.ts';
import type { RankedItem } from './rankItems.ts';
import { SCORING_MODELS, type ScoringModel } from './ScoringModel.ts';

/** The place of an item in one model, and how it differs from that in the model that is compared with. */
export interface Standing {
  readonly rank: number;
  readonly tied: boolean;
  /** Places that it has gained (above 0) or lost; null where the other model does not score it. */
  readonly gained: number | null;
}

/** The places of every item in every model, side by side; a missing one is not scored there. */
export type Standings = ReadonlyMap<Id, Readonly<Partial<Record<ScoringModel, Standing>>>>;

/** Ranks cards in all models, and says what changes against `base`. */
export function standingsOf(doc: Doc, cards: readonly Card[], base: ScoringModel): Standings {
  const ranksOf = (model: ScoringModel): ReadonlyMap<Id, RankedItem> =>
    new Map(rankCards(doc, cards, model).ranked.map((item) => [item.id, item]));
  const inBase = ranksOf(base);
  const standings = new Map<Id, Partial<Record<ScoringModel, Standing>>>(cards.map(({ id }) => [id, {}]));
  for (const model of SCORING_MODELS)
    for (const [id, { rank, tied }] of model === base ? inBase : ranksOf(model)) {
      const was = inBase.get(id)?.rank;
      const row = standings.get(id);
      if (row) row[model] = { rank, tied, gained: was === undefined ? null : was - rank };
    }
  return standings;
}

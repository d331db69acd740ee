import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import type { Standing } from '../../../model/scoring/standings.ts';

/** Where an item stands, as far as its row shows it. */
export interface RankPlace {
  /** Null: it has no place. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** The score as a part of the highest one, 0 to 1. */
  readonly share: number;
  /** The places in all models, where they stand side by side. */
  readonly standings: Readonly<Partial<Record<ScoringModel, Standing>>> | undefined;
}

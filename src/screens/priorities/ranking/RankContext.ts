import { createContext, useContext } from 'react';
import type { PatchOf } from '../../../editor/PatchOf.ts';
import { assert } from '../../../lib/assert.ts';
import type { Id } from '../../../model/id.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';

/** What the rows of the ranking share. */
export interface RankTools {
  readonly model: ScoringModel;
  /** Sets fields of an item; rows stay where they are, and the new place is said. */
  readonly set: (id: Id, patch: PatchOf<'setCards'>) => void;
  readonly vote: (id: Id, by: 1 | -1) => void;
  readonly openLinks: (id: Id) => void;
  /** What was typed to open the field that is open; read once. */
  readonly takeTyped: () => string | null;
}

const Context = createContext<RankTools | null>(null);
export const RankToolsProvider = Context.Provider;

export function useRankRowTools(): RankTools {
  const tools = useContext(Context);
  assert(tools, 'rows of the ranking stand inside RankToolsProvider');
  return tools;
}

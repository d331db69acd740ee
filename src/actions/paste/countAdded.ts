import { addPart } from '../../commands/paste/addPart.ts';
import type { Doc } from '../../model/Doc.ts';
import { newId } from '../../model/id.ts';
import { draftCopy } from './draftCopy.ts';

/** How many stages, steps, lanes and cards something has or makes. */
export interface Counts {
  readonly stages: number;
  readonly steps: number;
  readonly lanes: number;
  readonly cards: number;
}

export const countOf = ({ stages, steps, lanes, cards }: Doc): Counts => ({
  stages: stages.size,
  steps: steps.size,
  lanes: lanes.size,
  cards: cards.size,
});

/** What a part makes when it is added to a map, where stages, steps and lanes that are there already take its cards. */
export function countAdded(doc: Doc, part: Doc): Counts {
  if (part.stages.size === 0) return { stages: 0, steps: 0, lanes: 0, cards: part.cards.size };
  const made = draftCopy(doc);
  addPart.run(made, doc, { part }, { newId, now: () => doc.journey.updatedAt });
  const [before, after] = [countOf(doc), countOf(made)];
  return {
    stages: after.stages - before.stages,
    steps: after.steps - before.steps,
    lanes: after.lanes - before.lanes,
    cards: after.cards - before.cards,
  };
}

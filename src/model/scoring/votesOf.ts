import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { memoByTable } from '../memoByTable.ts';
import type { Ballot } from '../records/ballot.ts';

const ballotsByTarget = memoByTable((ballots: Doc['ballots']): ReadonlyMap<Id, readonly Ballot[]> => {
  const byTarget = new Map<Id, Ballot[]>();
  for (const ballot of ballots.values()) {
    const list = byTarget.get(ballot.targetId);
    if (list) list.push(ballot);
    else byTarget.set(ballot.targetId, [ballot]);
  }
  return byTarget;
});

const NONE: readonly Ballot[] = [];
/** The dots on a card. */
export const ballotsOn = (doc: Doc, cardId: Id): readonly Ballot[] => ballotsByTarget(doc.ballots).get(cardId) ?? NONE;
/** How many dots a card has. */
export const votesOf = (doc: Doc, cardId: Id): number => ballotsOn(doc, cardId).length;

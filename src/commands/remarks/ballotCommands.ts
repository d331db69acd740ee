import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { type Ballot, ballotFields } from '../../model/records/ballot.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { assertTarget } from './assertTarget.ts';

/** Puts one dot of a voter on a row; returns its id. A voter may put several dots on one row. */
export const addBallot: Command<Pick<Ballot, 'round' | 'voter' | 'targetId'>, Id> = {
  name: 'addBallot',
  run: (draft, doc, { round, voter, targetId }, tools) => {
    assertTarget(doc, targetId);
    const id = tools.newId();
    draft.ballots.set(id, newRow('ballots', { ...fitting(ballotFields, { round, voter }, []), id, targetId }));
    return id;
  },
};

export const removeBallot: Command<{ readonly id: Id }> = {
  name: 'removeBallot',
  run: (draft, _doc, { id }) => {
    draft.ballots.delete(id);
  },
};

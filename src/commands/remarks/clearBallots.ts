import type { Command } from '../Command.ts';

/** Takes every dot away: a new vote begins. */
export const clearBallots: Command<void> = {
  name: 'clearBallots',
  run: (draft, doc) => {
    for (const id of doc.ballots.keys()) draft.ballots.delete(id);
  },
};

import type { ScoringModel } from '../../model/scoring/ScoringModel.ts';
import type { Command } from '../Command.ts';

/** Chooses the model by which the journey ranks what to fix first. */
export const setScoring: Command<{ readonly model: ScoringModel }> = {
  name: 'setScoring',
  run: (draft, doc, { model }) => {
    if (doc.journey.scoring.model !== model) draft.journey.scoring = { ...doc.journey.scoring, model };
  },
};

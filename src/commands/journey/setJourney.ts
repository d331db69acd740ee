import type { Journey } from '../../model/records/journey.ts';
import type { Command } from '../Command.ts';

export type JourneyPatch = Partial<Omit<Journey, 'id' | 'createdAt' | 'updatedAt' | 'extra' | 'fileExtra'>>;

/** Sets fields of the journey: its title, scenario, language… */
export const setJourney: Command<JourneyPatch> = {
  name: 'setJourney',
  run: (draft, _doc, patch) => {
    Object.assign(draft.journey, patch);
  },
};

import { JOURNEY_FIELDS } from '../../model/Doc.ts';
import type { Journey } from '../../model/records/journey.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';

type Fixed = 'id' | 'createdAt' | 'updatedAt' | 'extra' | 'fileExtra';
const FIXED: readonly Fixed[] = ['id', 'createdAt', 'updatedAt', 'extra', 'fileExtra'];
export type JourneyPatch = Partial<Omit<Journey, Fixed>>;

/** Sets fields of the journey: its title, scenario, language… */
export const setJourney: Command<JourneyPatch> = {
  name: 'setJourney',
  run: (draft, _doc, patch) => {
    Object.assign(draft.journey, fitting(JOURNEY_FIELDS, patch, FIXED));
  },
};

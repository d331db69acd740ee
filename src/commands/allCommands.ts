import { setJourney } from './journey/setJourney.ts';

/** Every command by name: the whole of what can be done to a document. */
export const allCommands = { setJourney };

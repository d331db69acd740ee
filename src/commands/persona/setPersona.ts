import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { fittingPersona, type PersonaPatch } from './PersonaPatch.ts';

/** Sets fields of a persona. */
export const setPersona: Command<{ readonly id: Id; readonly patch: PersonaPatch }> = {
  name: 'setPersona',
  run: (draft, doc, { id, patch }) => {
    Object.assign(defined(draft.personas.get(id), 'the persona'), fittingPersona(doc, patch));
  },
};

import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { personasOf } from '../../model/queries.ts';
import { COLORS, type ColorName } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { keysIn } from '../siblingPlace.ts';
import { fittingPersona, type PersonaPatch } from './PersonaPatch.ts';

/** The colour that the fewest personas have. Slate, the colour of things without one, comes last. */
function freeColor(doc: Doc): ColorName {
  const uses = (color: string): number => personasOf(doc).filter((persona) => persona.color === color).length;
  const [first, ...others] = COLORS;
  return [...others, first].reduce((least, color) => (uses(color) < uses(least) ? color : least));
}

/** Adds a persona after the others; returns its id. Without a colour it takes one that is free. */
export const addPersona: Command<PersonaPatch, Id> = {
  name: 'addPersona',
  run: (draft, doc, fields, tools) => {
    const id = tools.newId();
    const [order = ''] = keysIn(draft.personas, personasOf(doc), null, 1);
    draft.personas.set(id, newRow('personas', { color: freeColor(doc), ...fittingPersona(doc, fields), id, order }));
    return id;
  },
};

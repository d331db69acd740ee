import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { personasOf } from '../../model/queries.ts';
import { COLORS } from '../../model/scales.ts';
import type { Tone } from '../Layout.ts';

/** How a persona's curve is drawn. `sample` writes the dash pattern in characters, for the legend. */
export interface PersonaStyle {
  readonly tone: Tone;
  readonly dash: readonly number[];
  readonly sample: string;
}

const DASHES: readonly { readonly dash: readonly number[]; readonly sample: string }[] = [
  { dash: [], sample: '——' },
  { dash: [6, 4], sample: '– –' },
  { dash: [2, 3], sample: '· · ·' },
  { dash: [10, 3, 2, 3], sample: '– ·' },
  { dash: [10, 3, 2, 3, 2, 3], sample: '– · ·' },
];

/** Everybody's curve: most maps have personas, and their first one is drawn solid. */
const EVERYBODY: PersonaStyle = { tone: 'accent', dash: [14, 4], sample: '— —' };

/** The style of a persona's curve, or of everybody's (null). No two curves of a map have the same dash. */
export function personaStyle(doc: Doc, personaId: Id | null): PersonaStyle {
  const personas = personasOf(doc);
  const index = personas.findIndex((persona) => persona.id === personaId);
  if (index < 0) return EVERYBODY;
  const persona = personas[index];
  const known = DASHES[index];
  const color = persona?.color ?? COLORS[(index + 1) % COLORS.length] ?? 'slate';
  return { tone: `color-${color}`, dash: known?.dash ?? [3 * index, 5], sample: known?.sample ?? '– –' };
}

import type { Id } from '../id.ts';
import type { Card } from '../records/card.ts';
import type { Lane } from '../records/lane.ts';
import type { Stage } from '../records/stage.ts';
import type { Step } from '../records/step.ts';

/** Fields of a card that say something about the journey; its look and the evidence for it do not count as a change. */
const CARD_FIELDS = [
  'text',
  'kind',
  'score',
  'severity',
  'frequency',
  'impact',
  'reach',
  'confidence',
  'effort',
  'ease',
  'importance',
  'satisfaction',
  'channel',
  'initiative',
  'momentOfTruth',
  'minutes',
  'target',
  'owner',
  'status',
] as const satisfies readonly (keyof Card)[];

const differing = <R>(fields: readonly (keyof R & string)[], a: R, b: R): string[] =>
  fields.filter((field) => a[field] !== b[field]);

/** What changed between two forms of one row, by the names of the fields. `futureIdOf` tells who a partner became. */
export const changedFields = {
  stage: (a: Stage, b: Stage): readonly string[] => differing<Stage>(['title', 'goal', 'timing'], a, b),
  step: (a: Step, b: Step): readonly string[] => differing<Step>(['title'], a, b),
  lane: (a: Lane, b: Lane): readonly string[] => differing<Lane>(['title', 'kind'], a, b),
  card: (a: Card, b: Card, futureIdOf: (id: Id) => Id | null): readonly string[] => {
    const place = (id: Id | null): Id | null => (id === null ? null : futureIdOf(id));
    const changed = differing<Card>(CARD_FIELDS, a, b);
    if (place(a.laneId) !== b.laneId) changed.push('lane');
    if (place(a.stepId) !== b.stepId) changed.push('step');
    if (place(a.personaId) !== b.personaId) changed.push('persona');
    return changed;
  },
};

import { type Doc, emptyDoc } from '../../../src/model/Doc.ts';
import { newJourney, newRow } from '../../../src/model/newRow.ts';
import { freshKeys } from '../../../src/model/orderKeys.ts';
import type { Card } from '../../../src/model/records/card.ts';
import type { Journey } from '../../../src/model/records/journey.ts';
import type { Stage } from '../../../src/model/records/stage.ts';
import type { LinkKind } from '../../../src/model/scales.ts';

const START = '2026-01-01T00:00:00.000Z';
export const TODAY = '2026-06-01';

export interface MapParts {
  readonly journey?: Partial<Journey>;
  readonly personas?: readonly string[];
  /** A stage with one column each. */
  readonly stages?: readonly Partial<Stage>[];
  /** `at` is the column; without it the card is in the inbox. */
  readonly cards?: readonly (Partial<Card> & { readonly id: string; readonly at?: number })[];
  readonly links?: readonly (readonly [fromId: string, toId: string, kind: LinkKind])[];
}

/** A map with one lane and the given parts. Stages are S0, S1…, their columns P0, P1…, the lane L. */
export function mapOf({ journey, personas = [], stages = [{}], cards = [], links = [] }: MapParts): Doc {
  const rows = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((row) => [row.id, row]));
  const keys = freshKeys(Math.max(stages.length, cards.length, personas.length, 1));
  const order = (index: number): string => keys[index] ?? '';
  return {
    ...emptyDoc(newJourney({ id: 'J', createdAt: START, updatedAt: START, ...journey })),
    personas: rows(personas.map((id, n) => newRow('personas', { id, order: order(n), name: id }))),
    stages: rows(stages.map((stage, n) => newRow('stages', { ...stage, id: `S${n}`, order: order(n) }))),
    steps: rows(stages.map((_, n) => newRow('steps', { id: `P${n}`, stageId: `S${n}`, order: 'a0' }))),
    lanes: rows([newRow('lanes', { id: 'L', order: 'a0', kind: 'notes' })]),
    cards: rows(
      cards.map(({ at, ...card }, n) =>
        newRow('cards', {
          order: order(n),
          ...card,
          laneId: at === undefined ? null : 'L',
          stepId: at === undefined ? null : `P${at}`,
        }),
      ),
    ),
    links: rows(links.map(([fromId, toId, kind], n) => newRow('links', { id: `link${n}`, fromId, toId, kind }))),
  };
}

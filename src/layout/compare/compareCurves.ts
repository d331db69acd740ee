import type { Direction } from '../../lib/direction.ts';
import type { ComparedPersona } from '../../model/compare/ComparedPersona.ts';
import type { Comparison } from '../../model/compare/Comparison.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell, lanesOf, stepsOfStage } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import { curveRoles } from '../emotion/curveRoles.ts';
import { monotoneCurve, type Segment } from '../emotion/monotoneCurve.ts';
import type { CurvePoint } from '../Layout.ts';

/** One point of feeling in the picture; x and y in CSS pixels from its top left corner. */
export interface ComparePoint {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly score: number;
  readonly role: CurvePoint['role'];
}
export interface CompareCurve {
  readonly points: readonly ComparePoint[];
  readonly segments: readonly Segment[];
}
/** The room of one stage, whichever of the two maps it is in. */
export interface StageSlot {
  readonly x: number;
  readonly width: number;
  readonly titles: { readonly current: string | null; readonly future: string | null };
}
export interface CompareCurves {
  readonly width: number;
  readonly height: number;
  readonly slots: readonly StageSlot[];
  readonly current: CompareCurve;
  readonly future: CompareCurve;
}

/** Room above the highest and below the lowest score, for marks and labels. */
const EDGE = 26;

/** y of a score of −2…+2, in a picture of this height. */
export const yOfCompared = (score: number, height: number): number => EDGE + ((2 - score) / 4) * (height - 2 * EDGE);

interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
}

/**
 * The emotion curves of one persona in both maps, one over the other. Every stage of either map has the same room, so
 * that what belongs together stands together, however many steps it has on each side.
 */
export function compareCurves(
  docs: { readonly current: Doc; readonly future: Doc },
  { stages }: Comparison,
  persona: ComparedPersona,
  { width, height, direction }: Sizes,
): CompareCurves {
  const own = stages.flatMap(({ stage }) => (stage ? [stage] : []));
  const slotWidth = own.length === 0 ? width : width / own.length;
  const xOf = (index: number, share: number): number => {
    const start = (index + share) * slotWidth;
    return direction === 'rtl' ? width - start : start;
  };
  const curveOf = (side: 'current' | 'future'): CompareCurve => {
    const doc = docs[side];
    const placed = own.flatMap((pair, index) => {
      const stage = pair[side];
      return stage
        ? scoresOf(doc, stage.id, persona[side]).map(({ card, share }) => ({ card, x: xOf(index, share) }))
        : [];
    });
    const roles = curveRoles(placed.map(({ card }) => card));
    const points = placed.map(({ card, x }): ComparePoint => {
      const score = card.score ?? 0;
      return { card, x, y: yOfCompared(score, height), score, role: roles.get(card.id) ?? null };
    });
    return { points, segments: monotoneCurve(points) };
  };
  const slots = own.map(
    ({ current, future }, index): StageSlot => ({
      x: direction === 'rtl' ? width - (index + 1) * slotWidth : index * slotWidth,
      width: slotWidth,
      titles: { current: current?.title ?? null, future: future?.title ?? null },
    }),
  );
  return { width, height, slots, current: curveOf('current'), future: curveOf('future') };
}

/** The scored cards of a persona in a stage in the order of time, and how far into the stage each stands (0 to 1). */
function scoresOf(doc: Doc, stageId: Id, personaId: Id | null): readonly { card: Card; share: number }[] {
  const steps = stepsOfStage(doc, stageId);
  return steps.flatMap((step, column) => {
    const cards = lanesOf(doc).flatMap((lane) =>
      cardsInCell(doc, lane.id, step.id).filter(
        (card) => card.kind === 'emotion' && card.score !== null && card.personaId === personaId,
      ),
    );
    return cards.map((card, index) => ({
      card,
      share: (column + (index + 1) / (cards.length + 1)) / steps.length,
    }));
  });
}

import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { personasOf } from '../../model/queries.ts';
import type { CardBox, CellBox, ColumnBox, CurvePoint, EmotionCurve } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { curveRoles } from './curveRoles.ts';
import { monotoneCurve } from './monotoneCurve.ts';
import { personaStyle } from './personaStyle.ts';

/** The personas whose emotion cards stand in these cells: everybody (null) first, then in their order. */
function personasIn(doc: Doc, boxes: readonly CardBox[]): readonly (Id | null)[] {
  const seen = new Set(boxes.map((box) => box.card.personaId));
  const known = personasOf(doc).flatMap((persona) => (seen.has(persona.id) ? [persona.id] : []));
  return seen.has(null) ? [null, ...known] : known;
}

/**
 * One curve a persona through the scored points of a lane, in the order of time. Cards without a score stand beside
 * the curve: not scored is not zero.
 */
export function emotionCurves(
  doc: Doc,
  columns: readonly ColumnBox[],
  cells: readonly CellBox[],
  words: MapWords,
): readonly EmotionCurve[] {
  const placed = cells.flatMap((cell, index) =>
    cell.cards.flatMap((box) =>
      box.shape === 'point' ? [{ box, x: (columns[index]?.x ?? 0) + box.x + box.width / 2 }] : [],
    ),
  );
  const boxes = placed.map(({ box }) => box);
  return personasIn(doc, boxes).map((personaId): EmotionCurve => {
    const own = placed.filter(({ box }) => box.card.personaId === personaId && box.card.score !== null);
    const roles = curveRoles(own.map(({ box }) => box.card));
    const points = own.map(({ box, x }): CurvePoint => {
      const score = box.card.score ?? 0;
      const role = roles.get(box.id) ?? null;
      return { cardId: box.id, x, y: box.y + box.height / 2, score, label: words.score(score), role };
    });
    const { tone, dash } = personaStyle(doc, personaId);
    return { personaId, tone, dash, points, segments: monotoneCurve(points) };
  });
}

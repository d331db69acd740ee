import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';
import type { CardBox, CurvePoint } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import { emotionPoints } from './emotionPoints.ts';
import { emotionTone } from './emotionTone.ts';
import { type Block, pointLabel } from './pointLabel.ts';

/**
 * The emotion cards of one cell as points of the lane's curves: a square box round each dot, with its label above,
 * below or beside it, inside the lane and the column. A label that would cover a dot or another label is shortened, and
 * left out where even the score finds no place.
 */
export function pointBoxes(
  cards: readonly Card[],
  place: { readonly laneId: Id; readonly stepId: Id; readonly width: number },
  roles: ReadonlyMap<Id, CurvePoint['role']>,
  words: MapWords,
  typesetter: Typesetter,
): ReadonlyMap<Id, CardBox> {
  const { direction } = typesetter;
  const { width } = place;
  const points = emotionPoints(cards, width);
  const half = METRICS.pointSize / 2;
  const taken: Block[] = points.map(({ start, y }) => ({
    left: start - METRICS.dotRadius,
    right: start + METRICS.dotRadius,
    top: y - METRICS.dotRadius,
    bottom: y + METRICS.dotRadius,
  }));
  const boxes = new Map<Id, CardBox>();
  // The words of peak, valley and end find their place before the others do.
  const marked = points.filter(({ card }) => roles.get(card.id));
  for (const point of [...marked, ...points.filter(({ card }) => !roles.get(card.id))]) {
    const { card } = point;
    const role = roles.get(card.id) ?? null;
    const label = pointLabel(point, role, width, taken, words, typesetter);
    const x = startToX(direction, width, point.start - half, METRICS.pointSize);
    const y = point.y - half;
    if (label) taken.push(label.block);
    const texts = (label?.lines ?? []).map(({ line, font, tone, start, top, width: room }) =>
      placeLine(line, { x: startToX(direction, width, start, room) - x, width: room, top: top - y, font, tone }),
    );
    boxes.set(card.id, {
      id: card.id,
      card,
      laneId: place.laneId,
      stepId: place.stepId,
      x,
      y,
      width: METRICS.pointSize,
      height: METRICS.pointSize,
      shape: 'point',
      isMarked: (roles.get(card.id) ?? null) !== null,
      barTone: emotionTone(card.score),
      barSide: direction === 'rtl' ? 'right' : 'left',
      border: card.evidence === 'assumed' ? 'dashed' : card.evidence === 'proposed' ? 'dotted' : 'solid',
      marks: { texts, icons: [] },
      image: null,
    });
  }
  return boxes;
}

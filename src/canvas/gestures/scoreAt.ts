import type { DropTarget } from '../../editor/Session.ts';
import type { LaneBox, Layout } from '../../layout/Layout.ts';
import { laneOfId } from '../../layout/query/placeOf.ts';
import type { Id } from '../../model/id.ts';

/** The score at a height of a lane with a curve, in steps of 0.5 from +2 at the top line to −2 at the bottom one. */
export function scoreOfY({ top, bottom }: NonNullable<LaneBox['scale']>, y: number): number {
  const score = 2 - (4 * (y - top)) / (bottom - top);
  return Math.max(-2, Math.min(2, Math.round(score * 2) / 2)) + 0;
}

/** The score that an emotion point takes when it is dropped at this map height; null: it is no point, or leaves. */
export function scoreAt(layout: Layout, cardId: Id, target: DropTarget, mapY: number): number | null {
  const box = layout.cards.get(cardId);
  const lane = target.cell && laneOfId(layout, target.cell.laneId);
  if (box?.card.kind !== 'emotion' || !lane?.scale) return null;
  return scoreOfY(lane.scale, mapY - lane.y);
}

import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { PatchOf } from '../../editor/PatchOf.ts';
import type { CurvePoint, Layout } from '../../layout/Layout.ts';
import { laneOfId } from '../../layout/query/placeOf.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { personasOf } from '../../model/queries.ts';
import { scoreOfY } from './scoreAt.ts';

/** Height of a curve, as straight lines between its points; outside them that of the nearest one. */
function heightAt(points: readonly CurvePoint[], x: number): number {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  const after = sorted.findIndex((point) => point.x > x);
  const from = sorted.at(after < 0 ? -1 : Math.max(0, after - 1));
  const to = sorted[after] ?? from;
  if (!from || !to) return 0;
  const share = to.x === from.x ? 0 : Math.max(0, (x - from.x) / (to.x - from.x));
  return from.y + share * (to.y - from.y);
}

/**
 * What a new emotion point takes from the place on the map where it is made: the score of the height, and the persona
 * of the curve that is nearest there; where no curve is, the first persona. Null: no lane with a curve, or below it.
 */
export function feelingAt(layout: Layout, doc: Doc, laneId: Id, at: ScreenPoint): PatchOf<'setCards'> | null {
  const lane = laneOfId(layout, laneId);
  const y = at.y - (lane?.y ?? 0);
  if (!lane?.scale || y > lane.scale.top + lane.scale.bottom) return null;
  const [nearest] = lane.curves
    .filter(({ points }) => points.length > 0)
    .map(({ personaId, points }) => ({ personaId, apart: Math.abs(heightAt(points, at.x) - y) }))
    .toSorted((a, b) => a.apart - b.apart);
  const personaId = nearest ? nearest.personaId : (personasOf(doc)[0]?.id ?? null);
  return { score: scoreOfY(lane.scale, y), personaId };
}

import type { Session } from '../../editor/Session.ts';
import type { Id } from '../../model/id.ts';
import { lanesOf } from '../../model/queries.ts';
import type { CardKind, LaneKind } from '../../model/scales.ts';

/** Adds a card in a column, in the first lane of the kind (one that is shown, if any); without one, in a new lane. */
export function addCardTo(
  session: Session,
  laneKind: LaneKind,
  stepId: Id,
  { kind, text }: { readonly kind: CardKind; readonly text: string },
): Id {
  const lanes = lanesOf(session.store.getState().doc).filter((lane) => lane.kind === laneKind);
  const lane = lanes.find(({ hidden }) => !hidden) ?? lanes[0];
  const laneId = lane?.id ?? session.edit.addLane({ kind: laneKind });
  return session.edit.addCard({ cell: { laneId, stepId }, kind, text });
}

import type { SessionState } from '../../editor/Session.ts';
import type { Layout } from '../../layout/Layout.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';

type Seen = Pick<SessionState, 'doc' | 'layout' | 'focus'>;
type Title = 'stage' | 'step' | 'lane';

/**
 * Where the keyboard goes when the card that it was on has left its cell: to the next card there, else to the one
 * before. Null: the card has not left, or it was the only one and the keyboard stays in the cell.
 */
export function placeBeside(before: Seen, { focus, layout }: Seen): SessionState['focus'] {
  const was = before.focus;
  if (!was?.cardId || !focus || focus.cardId !== null) return null;
  const cards = cardsInCell(before.doc, was.laneId, was.stepId);
  const at = cards.findIndex(({ id }) => id === was.cardId);
  const stays = ({ id }: Card): boolean => {
    const box = layout.cards.get(id);
    return box?.laneId === was.laneId && box.stepId === was.stepId;
  };
  const next = cards.slice(at + 1).find(stays) ?? cards.slice(0, at).findLast(stays);
  return next ? { ...focus, cardId: next.id } : null;
}

const titlesOf = (layout: Layout, kind: Title): readonly Id[] => {
  if (kind === 'stage') return layout.stages.map(({ stageId }) => stageId);
  return kind === 'step' ? layout.columns.map(({ stepId }) => stepId) : layout.lanes.map(({ laneId }) => laneId);
};

/** The title beside the selected one, when that has left the map: the next, else the one before, else any. */
export function titleBeside(
  { selection, layout }: Pick<SessionState, 'selection' | 'layout'>,
  now: Pick<SessionState, 'layout'>,
): { readonly kind: Title; readonly id: Id } | null {
  if (selection.kind !== 'stage' && selection.kind !== 'step' && selection.kind !== 'lane') return null;
  const { kind } = selection;
  const were = titlesOf(layout, kind);
  const are = titlesOf(now.layout, kind);
  const at = were.indexOf(selection.id);
  if (at < 0 || are.includes(selection.id)) return null;
  const stays = (id: Id): boolean => are.includes(id);
  const id = were.slice(at + 1).find(stays) ?? were.slice(0, at).findLast(stays) ?? are[0];
  return id === undefined ? null : { kind, id };
}

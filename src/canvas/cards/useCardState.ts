import { useMemo } from 'react';
import { keepSame } from '../../editor/keepSame.ts';
import type { SessionState } from '../../editor/Session.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import type { Id } from '../../model/id.ts';

const stateOf = (id: Id) =>
  keepSame(({ layout, doc, editingId, focus, selection, connectFrom, filter, find }: SessionState) => {
    const box = layout.cards.get(id);
    const step = doc.steps.get(box?.stepId ?? '');
    return {
      box,
      lane: doc.lanes.get(box?.laneId ?? ''),
      step,
      stage: doc.stages.get(step?.stageId ?? ''),
      editing: editingId === id,
      focused: focus?.cardId === id,
      selected: selection.kind === 'cards' && selection.ids.includes(id),
      connecting: connectFrom === id,
      dim: filter.mode === 'dim' && filter.out.has(id),
      found: find?.cardIds.has(id) ?? false,
    };
  });

/** All that a card's node shows, by one subscription: the same object until some of it changes. */
export const useCardState = (id: Id) => useSessionState(useMemo(() => stateOf(id), [id]));

import { cellStillThere } from '../model/cellStillThere.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import type { Selection, SessionState } from './Session.ts';

const NOTHING: Selection = { kind: 'none' };
const TABLE_OF = {
  stage: 'stages',
  step: 'steps',
  lane: 'lanes',
  link: 'links',
  note: 'empathyNotes',
  persona: 'personas',
} as const;

export const idsOf = (selection: Selection): readonly Id[] =>
  selection.kind === 'none' ? [] : selection.kind === 'cards' ? selection.ids : [selection.id];

/** The selection without what is not in the document; the same object when all of it is there. */
export function pruneSelection(selection: Selection, doc: Doc): Selection {
  if (selection.kind === 'none') return selection;
  if (selection.kind !== 'cards') return doc[TABLE_OF[selection.kind]].has(selection.id) ? selection : NOTHING;
  const ids = selection.ids.filter((id) => doc.cards.has(id));
  if (ids.length === 0) return NOTHING;
  return ids.length === selection.ids.length ? selection : { kind: 'cards', ids };
}

/** Whether a row of any table that can be pointed at has this id. */
export const isRow = (doc: Doc, id: Id): boolean =>
  doc.cards.has(id) ||
  doc.stages.has(id) ||
  doc.steps.has(id) ||
  doc.lanes.has(id) ||
  doc.links.has(id) ||
  doc.empathyNotes.has(id) ||
  doc.personas.has(id) ||
  doc.journey.id === id;

function pruneFocus(focus: SessionState['focus'], doc: Doc): SessionState['focus'] {
  const here = cellStillThere(doc, focus);
  if (!here?.cardId) return here;
  const { laneId, stepId } = doc.cards.get(here.cardId) ?? {};
  // In the inbox a card has no place on the map where the keyboard could be.
  if (!laneId || !stepId) return { ...here, cardId: null };
  // The keyboard goes along with its card, also back by undo.
  return laneId === here.laneId && stepId === here.stepId ? here : { ...here, laneId, stepId };
}

type Pruned = Pick<SessionState, 'selection' | 'focus' | 'editingId' | 'drag' | 'connectFrom'>;

/** What the interface points at, without rows that are gone. Parts that hold keep their identity. */
export function pruneState(state: Pruned, doc: Doc): Pruned {
  return {
    selection: pruneSelection(state.selection, doc),
    focus: pruneFocus(state.focus, doc),
    editingId: state.editingId !== null && isRow(doc, state.editingId) ? state.editingId : null,
    drag: state.drag?.ids.every((id) => doc.cards.has(id)) ? state.drag : null,
    connectFrom: state.connectFrom !== null && doc.cards.has(state.connectFrom) ? state.connectFrom : null,
  };
}

/** What the interface points at, without cards that the map does not show any more. */
export function withoutHidden(
  { selection, focus }: Pick<SessionState, 'selection' | 'focus'>,
  hidden: ReadonlySet<Id>,
): Pick<SessionState, 'selection' | 'focus'> {
  const ids = selection.kind === 'cards' ? selection.ids.filter((id) => !hidden.has(id)) : [];
  const kept: Selection = selection.kind !== 'cards' ? selection : ids.length > 0 ? { kind: 'cards', ids } : NOTHING;
  return { selection: kept, focus: focus?.cardId && hidden.has(focus.cardId) ? { ...focus, cardId: null } : focus };
}

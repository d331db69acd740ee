import type { Selection } from '../editor/Session.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { columnsOf, lanesOf, mapDirection } from '../model/queries.ts';
import type { Card } from '../model/records/card.ts';
import type { ActionContext } from './ActionContext.ts';

// What actions are about: the selection, and where nothing is selected the place of the keyboard.

export const docOf = ({ session }: ActionContext): Doc => session.store.getState().doc;

export const mayEdit = ({ session }: ActionContext): boolean => session.store.getState().readOnly === null;

/** The cards that an action takes: the selected ones, else the one that the keyboard is on. */
export function targetCards({ session }: ActionContext): readonly Card[] {
  const { doc, selection, focus } = session.store.getState();
  const ids =
    selection.kind === 'cards' ? selection.ids : selection.kind === 'none' && focus?.cardId ? [focus.cardId] : [];
  return ids.flatMap((id) => doc.cards.get(id) ?? []);
}

export const targetCardIds = (context: ActionContext): readonly Id[] => targetCards(context).map(({ id }) => id);

type OneKind = Exclude<Selection['kind'], 'none' | 'cards'>;
/** The selected stage, step, lane, link…; null when something else is selected. */
export function selectedOne({ session }: ActionContext, kind: OneKind): Id | null {
  const { selection } = session.store.getState();
  return selection.kind === kind ? selection.id : null;
}

/** The cell that new cards go to: the keyboard's, or that of the selected card; null: none, so the inbox. */
export function targetCell(context: ActionContext): { readonly laneId: Id; readonly stepId: Id } | null {
  const { doc, focus } = context.session.store.getState();
  if (focus && doc.lanes.has(focus.laneId) && doc.steps.has(focus.stepId))
    return { laneId: focus.laneId, stepId: focus.stepId };
  const card = targetCards(context).at(-1);
  return card?.laneId && card.stepId ? { laneId: card.laneId, stepId: card.stepId } : null;
}

/** The step that stands for what is selected: where "add step" and "add stage" go on. */
export function targetStepId(context: ActionContext): Id | null {
  const doc = docOf(context);
  const step = selectedOne(context, 'step');
  if (step !== null) return step;
  const stage = selectedOne(context, 'stage');
  if (stage !== null) return columnsOf(doc).findLast(({ stageId }) => stageId === stage)?.id ?? null;
  return targetCell(context)?.stepId ?? null;
}

export const targetStageId = (context: ActionContext): Id | null => {
  const stepId = targetStepId(context);
  return stepId === null ? null : (docOf(context).steps.get(stepId)?.stageId ?? null);
};

export const targetLaneId = (context: ActionContext): Id | null =>
  selectedOne(context, 'lane') ?? targetCell(context)?.laneId ?? null;

/** The title of a step; an untitled one goes by its stage, or by its number. */
export function stepName(untitled: (n: number) => string, doc: Doc, stepId: Id): string {
  const columns = columnsOf(doc);
  const index = columns.findIndex(({ id }) => id === stepId);
  const step = columns[index];
  return step?.title || (step && doc.stages.get(step.stageId)?.title) || untitled(index + 1);
}

/** Visual directions in steps of time: left is later in a map that runs right to left. */
export const columnsTo = (context: ActionContext, side: 'left' | 'right'): 1 | -1 =>
  (mapDirection(docOf(context)) === 'rtl') === (side === 'left') ? 1 : -1;

export const hiddenLaneIds = (context: ActionContext): readonly Id[] =>
  lanesOf(docOf(context)).flatMap(({ id, hidden }) => (hidden ? [id] : []));

import type { Selection } from '../editor/Session.ts';
import { cellStillThere } from '../model/cellStillThere.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { columnsOf, lanesOf, mapDirection } from '../model/queries.ts';
import type { Card } from '../model/records/card.ts';
import { isRankable } from '../model/scoring/isRankable.ts';
import type { ActionContext } from './ActionContext.ts';

// What actions are about: the selection, and where nothing is selected the place of the keyboard.

export const docOf = ({ session }: ActionContext): Doc => session.store.getState().doc;

export const mayEdit = ({ session }: ActionContext): boolean => session.store.getState().readOnly === null;

/** Where cards stand in cells: there the keyboard is in one, and titles can be selected. */
export const showsCells = ({ screen }: ActionContext): boolean => screen === '' || screen === 'table';

/** Whether the screen has a panel of details. */
export const hasDetails = ({ screen, surface }: ActionContext): boolean => surface !== null || screen === 'empathy';

/** Whether the keyboard's place is one of this screen: the others leave that of the map as it was. */
const hasFocus = (context: ActionContext): boolean =>
  showsCells(context) || (context.screen === 'priorities' && context.surface !== null);

function showsCard(context: ActionContext, card: Card): boolean {
  const { screen, surface } = context;
  // What is hidden or folded there is selected in sight all the same: in the details, in its bar.
  if (showsCells(context)) return true;
  if (screen === 'priorities') return surface?.shows(card.id) ?? isRankable(card);
  return screen === 'evidence' && surface?.shows(card.id) === true;
}

/** The cards that an action takes: the selected ones, else the one that the keyboard is on; none that cannot be seen. */
export function targetCards(context: ActionContext): readonly Card[] {
  const { doc, selection, focus } = context.session.store.getState();
  const stood = selection.kind === 'none' && hasFocus(context) ? focus?.cardId : null;
  const ids = selection.kind === 'cards' ? selection.ids : stood ? [stood] : [];
  return ids.flatMap((id) => doc.cards.get(id) ?? []).filter((card) => showsCard(context, card));
}

export const targetCardIds = (context: ActionContext): readonly Id[] => targetCards(context).map(({ id }) => id);

type One = Exclude<Selection, { readonly kind: 'none' | 'cards' }>;

/** The one thing that is selected and no card, where this screen shows such things. */
export function targetOne(context: ActionContext): One | null {
  const { screen, surface, session } = context;
  const { selection } = session.store.getState();
  if (selection.kind === 'none' || selection.kind === 'cards') return null;
  const isHere =
    selection.kind === 'note'
      ? screen === 'empathy' || (screen === 'evidence' && surface?.shows(selection.id))
      : showsCells(context) || (selection.kind === 'persona' && screen === 'empathy');
  return isHere ? selection : null;
}

/** The selected stage, step, lane, link…; null when something else is selected. */
export function selectedOne(context: ActionContext, kind: One['kind']): Id | null {
  const one = targetOne(context);
  return one?.kind === kind ? one.id : null;
}

/** The cell that new cards go to: the keyboard's, or that of the selected card; null: none, so the inbox. */
export function targetCell(context: ActionContext): { readonly laneId: Id; readonly stepId: Id } | null {
  const { doc, focus } = context.session.store.getState();
  const here = showsCells(context) ? cellStillThere(doc, focus) : null;
  if (here) return { laneId: here.laneId, stepId: here.stepId };
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

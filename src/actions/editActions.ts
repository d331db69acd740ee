import { hidesCards } from '../editor/FilterState.ts';
import { pruneSelection } from '../editor/pruneState.ts';
import type { Selection } from '../editor/Session.ts';
import type { Id } from '../model/id.ts';
import { columnsOf, lanesOf, linksOfCard } from '../model/queries.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { docOf, mayEdit, selectedOne, showsCells, targetCardIds, targetCards, targetOne } from './targets.ts';

const hasCards = (context: ActionContext): boolean => targetCards(context).length > 0;

function removeSelected(context: ActionContext): keyof ReturnType<typeof words>['deleted'] | null {
  const { session } = context;
  const ids = targetCardIds(context);
  if (ids.length > 0) {
    session.edit.removeCards({ ids });
    return 'cards';
  }
  const one = targetOne(context);
  switch (one?.kind) {
    case 'stage':
      session.edit.removeStage({ id: one.id });
      return 'stage';
    case 'step':
      session.edit.removeStep({ id: one.id });
      return 'step';
    case 'lane':
      session.edit.removeLane({ id: one.id });
      return 'lane';
    case 'link':
      session.edit.removeLink({ id: one.id });
      return 'link';
    case 'persona':
      session.edit.removePersona({ id: one.id });
      return 'persona';
    default:
      return null;
  }
}

const words = ({ i18n }: ActionContext) => i18n.messages.mapScreen.toast;

/** The only step of a stage stays; all else that is selected can go. */
function canRemove(context: ActionContext): boolean {
  if (!mayEdit(context)) return false;
  if (hasCards(context)) return true;
  const one = targetOne(context);
  if (one?.kind !== 'step') return one !== null && one.kind !== 'note';
  const doc = docOf(context);
  const stageId = doc.steps.get(one.id)?.stageId;
  return columnsOf(doc).filter((step) => step.stageId === stageId).length > 1;
}

export const remove: Action = {
  id: 'edit.delete',
  group: 'edit',
  label: (m) => m.actions.delete,
  icon: 'delete',
  keys: [
    { key: 'Delete', onMap: true },
    { key: 'Backspace', onMap: true },
  ],
  when: canRemove,
  run: (context) => {
    const count = targetCards(context).length;
    const what = removeSelected(context);
    if (what === null) return;
    const said = words(context).deleted;
    context.toast(what === 'cards' ? said.cards(count) : said[what], { undo: true });
  },
};

/** Selects what was made. False where it was refused, which has been said: the selection stays. */
function selectMade(context: ActionContext, made: Selection): boolean {
  if (pruneSelection(made, docOf(context)).kind === 'none') return false;
  context.session.select(made);
  return true;
}

export const duplicate: Action = {
  id: 'edit.duplicate',
  group: 'edit',
  label: (m) => m.actions.duplicate,
  icon: 'copy',
  keys: [{ key: 'd', mod: true }],
  when: (context) =>
    mayEdit(context) &&
    (hasCards(context) || selectedOne(context, 'stage') !== null || selectedOne(context, 'lane') !== null),
  run: (context) => {
    const { session } = context;
    const ids = targetCardIds(context);
    const stage = selectedOne(context, 'stage');
    const lane = selectedOne(context, 'lane');
    if (ids.length > 0) {
      if (selectMade(context, { kind: 'cards', ids: session.edit.duplicateCards({ ids }) }))
        context.announce(context.i18n.messages.capture.bulk.duplicated(ids.length));
    } else if (stage !== null) selectMade(context, { kind: 'stage', id: session.edit.duplicateStage({ id: stage }) });
    else if (lane !== null) selectMade(context, { kind: 'lane', id: session.edit.duplicateLane({ id: lane }) });
  },
};

export const rename: Action = {
  id: 'edit.rename',
  group: 'edit',
  label: ({ actions }, context) => {
    if (!context) return actions.rename.any;
    return targetCards(context).length > 0 ? actions.rename.card : actions.rename.title;
  },
  icon: 'edit',
  keys: [
    { key: 'F2', onMap: true },
    { key: 'Enter', onMap: true },
  ],
  when: (context) => mayEdit(context) && context.surface !== null && renamedId(context) !== null,
  run: (context) => {
    const { session, surface, showPanel } = context;
    const id = renamedId(context);
    if (id === null) return;
    const card = session.store.getState().doc.cards.get(id);
    if (card?.laneId === null) showPanel('inbox');
    else if (card) surface?.reveal(id);
    session.setState({ editingId: id });
  },
};

function renamedId(context: ActionContext): string | null {
  const cards = targetCards(context);
  if (cards.length === 1) return cards[0]?.id ?? null;
  return selectedOne(context, 'stage') ?? selectedOne(context, 'step') ?? selectedOne(context, 'lane');
}

/** Widens the selection: the cell of the card, then its lane, then the whole map. */
export const selectMore: Action = {
  id: 'edit.selectAll',
  group: 'edit',
  label: (m) => m.actions.selectMore,
  keys: [{ key: 'a', mod: true }],
  when: (context) => showsCells(context) && context.surface !== null && docOf(context).cards.size > 0,
  run: ({ session, announce, i18n: { messages } }) => {
    const { doc, selection, focus, filter } = session.store.getState();
    const selected = new Set(selection.kind === 'cards' ? selection.ids : []);
    const anchor = doc.cards.get([...selected].at(-1) ?? '') ?? focus;
    const shown = new Set(lanesOf(doc).flatMap(({ id, hidden }) => (hidden ? [] : [id])));
    const isOut = (id: Id): boolean => hidesCards(filter) && filter.out.has(id);
    const placed = [...doc.cards.values()].filter(
      ({ id, laneId }) => laneId !== null && shown.has(laneId) && !isOut(id),
    );
    const inLane = placed.filter(({ laneId }) => laneId === anchor?.laneId);
    const inCell = inLane.filter(({ stepId }) => stepId === anchor?.stepId);
    const wider = [inCell, inLane, placed].find(
      (cards) => cards.length > selected.size && [...selected].every((id) => cards.some((card) => card.id === id)),
    );
    const ids = (wider ?? placed).map(({ id }) => id);
    session.select({ kind: 'cards', ids });
    announce(messages.mapScreen.said.selected(ids.length));
  },
};

export const clearSelection: Action = {
  id: 'edit.clearSelection',
  group: 'edit',
  label: (m) => m.actions.clearSelection,
  keys: [{ key: 'Escape', inMap: true }],
  when: ({ session }) => {
    const { selection, connectFrom, drag } = session.store.getState();
    return drag === null && (selection.kind !== 'none' || connectFrom !== null);
  },
  run: ({ session }) => {
    if (session.store.getState().connectFrom !== null) session.setState({ connectFrom: null });
    else session.select({ kind: 'none' });
  },
};

const canLink = (context: ActionContext): boolean =>
  mayEdit(context) && targetCards(context).length === 1 && docOf(context).cards.size > 1;

/** Click-click: the next card that is chosen on the map becomes the other end. */
export const connect: Action = {
  id: 'card.connect',
  group: 'card',
  label: (m) => m.actions.connect,
  icon: 'link',
  keys: [{ key: 'c', onThing: true }],
  when: (context) => canLink(context) && context.view !== null && targetCards(context)[0]?.laneId !== null,
  run: (context) => {
    const [connectFrom = null] = targetCardIds(context);
    context.session.setState({ connectFrom });
    context.announce(context.i18n.messages.mapScreen.said.connectFrom);
  },
};

export const linkTo: Action = {
  id: 'card.linkTo',
  group: 'card',
  label: (m) => m.actions.linkTo,
  icon: 'link',
  keys: [{ key: 'c', shift: true, onThing: true }],
  when: canLink,
  run: (context) => {
    const [cardId] = targetCardIds(context);
    if (cardId !== undefined) context.open({ name: 'linkTo', cardId });
  },
};

export const disconnect: Action = {
  id: 'card.disconnect',
  group: 'card',
  label: (m) => m.actions.disconnect,
  when: (context) =>
    mayEdit(context) && targetCards(context).some(({ id }) => linksOfCard(docOf(context), id).length > 0),
  run: (context) => {
    const doc = docOf(context);
    const ids = new Set(targetCardIds(context).flatMap((id) => linksOfCard(doc, id).map((link) => link.id)));
    const { session } = context;
    session.group('removeLink', () => {
      for (const id of ids) session.edit.removeLink({ id });
    });
  },
};

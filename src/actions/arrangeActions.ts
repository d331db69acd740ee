import type { IconName } from '../lib/icons.ts';
import { cardsInCell, inboxCards } from '../model/queries.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { cellWords } from './names/cellWords.ts';
import { placeOfSelected } from './placeOfSelected.ts';
import { columnsTo, docOf, mayEdit, selectedOne, targetCardIds, targetCards } from './targets.ts';

type Side = 'left' | 'right' | 'up' | 'down';

/** Moves what is selected one place: cards, stages and steps over the columns, cards and lanes up and down. */
function move(context: ActionContext, side: Side): void {
  const { session } = context;
  const ids = targetCardIds(context);
  if (side === 'up' || side === 'down') {
    const by = side === 'up' ? -1 : 1;
    const lane = selectedOne(context, 'lane');
    if (ids.length > 0) session.edit.shiftCards({ ids, lanes: by });
    else if (lane !== null) session.edit.moveLane({ id: lane, by });
    return;
  }
  const by = columnsTo(context, side);
  const stage = selectedOne(context, 'stage');
  const step = selectedOne(context, 'step');
  if (ids.length > 0) session.edit.shiftCards({ ids, columns: by });
  else if (stage !== null) session.edit.moveStage({ id: stage, by });
  else if (step !== null) session.edit.moveStep({ id: step, by });
}

/** Follows the moved card with the keyboard and says where it stands. */
function follow(context: ActionContext): void {
  const [card, ...others] = targetCards(context);
  const place = card ? null : placeOfSelected(context.session, context.i18n);
  if (place !== null) context.announce(place);
  if (!card?.laneId || !card.stepId) return;
  context.session.setState({ focus: { laneId: card.laneId, stepId: card.stepId, cardId: card.id } });
  context.surface?.reveal(card.id);
  const { said } = context.i18n.messages.mapScreen;
  context.announce(
    said.moved(others.length + 1, cellWords(context.i18n.messages, docOf(context), card.laneId, card.stepId)),
  );
}

const moves = (side: Side, label: Action['label'], icon: IconName, key: string): Action => ({
  id: `arrange.${side}`,
  group: 'arrange',
  label,
  icon,
  keys: [{ key, alt: true, onMap: true }],
  when: (context) => {
    if (!mayEdit(context)) return false;
    const cards = targetCards(context);
    if (cards.length > 0) return cards.every(({ laneId }) => laneId !== null);
    return side === 'up' || side === 'down'
      ? selectedOne(context, 'lane') !== null
      : selectedOne(context, 'stage') !== null || selectedOne(context, 'step') !== null;
  },
  run: (context) => {
    const before = docOf(context);
    move(context, side);
    if (docOf(context) !== before) follow(context);
  },
});

export const moveLeft = moves('left', (m) => m.actions.moveLeft, 'arrowLeft', 'ArrowLeft');
export const moveRight = moves('right', (m) => m.actions.moveRight, 'arrowRight', 'ArrowRight');
export const moveUp = moves('up', (m) => m.actions.moveUp, 'arrowUp', 'ArrowUp');
export const moveDown = moves('down', (m) => m.actions.moveDown, 'arrowDown', 'ArrowDown');

const reorders = (id: string, by: 1 | -1, label: Action['label'], key: string): Action => ({
  id,
  group: 'arrange',
  label,
  icon: by < 0 ? 'arrowUp' : 'arrowDown',
  keys: [{ key, alt: true, shift: true, onMap: true }],
  when: (context) => mayEdit(context) && siblingPlace(context, by) !== null,
  run: (context) => {
    const place = siblingPlace(context, by);
    if (place === null) return;
    const { card, beforeId, index, count } = place;
    const cell = card.laneId && card.stepId ? { laneId: card.laneId, stepId: card.stepId } : null;
    context.session.edit.moveCards({ ids: [card.id], target: { cell, beforeId } });
    context.surface?.reveal(card.id);
    context.announce(context.i18n.messages.mapScreen.said.placed(index + 1, count));
  },
});

/** One place up or down among the cards of the same cell; null: there is none, or not exactly one card is meant. */
function siblingPlace(context: ActionContext, by: 1 | -1) {
  const [card, ...others] = targetCards(context);
  if (!card || others.length > 0) return null;
  const doc = docOf(context);
  const cards = card.laneId && card.stepId ? cardsInCell(doc, card.laneId, card.stepId) : inboxCards(doc);
  const index = cards.findIndex(({ id }) => id === card.id) + by;
  if (index < 0 || index >= cards.length) return null;
  return { card, index, count: cards.length, beforeId: cards[by < 0 ? index : index + 1]?.id ?? null };
}

export const moveEarlier = reorders('arrange.earlier', -1, (m) => m.actions.moveEarlier, 'ArrowUp');
export const moveLater = reorders('arrange.later', 1, (m) => m.actions.moveLater, 'ArrowDown');

export const takeInHand: Action = {
  id: 'arrange.keys',
  group: 'arrange',
  label: (m) => m.actions.takeInHand,
  icon: 'move',
  keys: [{ key: 'm', onThing: true }],
  when: (context) =>
    mayEdit(context) && context.view !== null && targetCards(context).some((card) => card.laneId !== null),
  run: ({ view }) => view?.startMove(),
};

export const moveTo: Action = {
  id: 'arrange.moveTo',
  group: 'arrange',
  label: (m) => m.actions.moveTo,
  icon: 'move',
  keys: [
    { key: 'm', shift: true, onThing: true },
    { key: 'm', onThing: true },
  ],
  when: (context) => mayEdit(context) && targetCards(context).length > 0,
  run: (context) => context.open({ name: 'moveTo', cardIds: targetCardIds(context) }),
};

export const sendToInbox: Action = {
  id: 'arrange.inbox',
  group: 'arrange',
  label: (m) => m.actions.sendToInbox,
  icon: 'inbox',
  when: (context) => mayEdit(context) && targetCards(context).some(({ laneId }) => laneId !== null),
  run: (context) => {
    const ids = targetCardIds(context);
    context.session.edit.moveCards({ ids, target: { cell: null, beforeId: null } });
    context.toast(context.i18n.messages.mapScreen.said.movedToInbox(ids.length), { undo: true });
  },
};

const spans = (id: string, by: 1 | -1, label: Action['label'], keys: Action['keys']): Action => ({
  id,
  group: 'arrange',
  label,
  icon: 'span',
  ...(keys ? { keys } : {}),
  when: (context) => {
    const cards = targetCards(context);
    return mayEdit(context) && cards.length > 0 && cards.some((card) => card.stepId !== null && card.span + by >= 1);
  },
  run: (context) => {
    const { session } = context;
    session.group('setSpan', () => {
      for (const { id, span } of targetCards(context)) session.edit.setSpan({ id, span: span + by });
    });
  },
});

export const spanWider = spans('arrange.wider', 1, (m) => m.actions.spanWider, [
  { key: 'ArrowRight', alt: true, shift: true, onMap: true },
]);
export const spanNarrower = spans('arrange.narrower', -1, (m) => m.actions.spanNarrower, [
  { key: 'ArrowLeft', alt: true, shift: true, onMap: true },
]);

import { isComposing, isTyping } from '../../actions/keysAreFree.ts';
import { NOWHERE, neighbour } from '../../layout/query/neighbour.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { addCard, editCard } from '../edits/addCard.ts';
import { cancelConnecting, connectTo } from '../edits/connectCards.ts';
import { setSpan } from '../edits/setSpan.ts';
import { standOn } from './standOn.ts';
import { WAYS, type Way } from './Way.ts';
import { headerBeside, walkHeaders } from './walkHeaders.ts';

function onArrow(core: CanvasCore, way: Way, event: KeyboardEvent): void {
  const { layout, focus } = core.session.store.getState();
  const card = focus?.cardId ? core.session.store.getState().doc.cards.get(focus.cardId) : undefined;
  if (event.altKey && event.shiftKey && (way === 'left' || way === 'right')) {
    const wider = way === (layout.direction === 'rtl' ? 'left' : 'right');
    if (card) setSpan(core, card.id, card.span + (wider ? 1 : -1));
    return;
  }
  if (!focus) {
    core.enter();
    return;
  }
  const next = neighbour(layout, focus, way);
  const stays = next.cardId === focus.cardId && next.laneId === focus.laneId && next.stepId === focus.stepId;
  if (!stays) standOn(core, next, event.shiftKey);
  else if (core.region) headerBeside(core.region, layout, focus, way)?.focus();
}

function onEnter(core: CanvasCore): void {
  const { focus, connectFrom } = core.session.store.getState();
  if (!focus) return;
  if (connectFrom && focus.cardId) connectTo(core, connectFrom, focus.cardId);
  else if (focus.cardId) editCard(core, focus.cardId);
  else addCard(core, focus.laneId, focus.stepId);
}

/** Whether Escape had something to end. */
function onEscape(core: CanvasCore): boolean {
  const { connectFrom, selection, focus } = core.session.store.getState();
  if (connectFrom) cancelConnecting(core);
  else if (selection.kind !== 'none') core.session.select({ kind: 'none' });
  else if (focus) {
    // Out of the cell, so that notes go to the inbox again.
    core.session.setState({ focus: null });
    core.comeBack();
  } else return false;
  return true;
}

/** The keys of the map itself; all others belong to the actions. True: the key has been used. */
function onKey(core: CanvasCore, event: KeyboardEvent): boolean {
  const { session, moveMode } = core;
  const { layout, focus } = session.store.getState();
  const way = WAYS[event.key];
  const mod = event.ctrlKey || event.metaKey;
  if (moveMode.active) {
    if (way) moveMode.step(way);
    else if (event.key === 'Enter') moveMode.drop();
    else if (event.key === 'Escape' || event.key === 'Tab') moveMode.cancel();
    else return false;
    return event.key !== 'Tab';
  }
  const vertical = way === 'up' || way === 'down';
  if (way && !mod && (!event.altKey || (event.shiftKey && !vertical))) onArrow(core, way, event);
  else if (event.key === 'Home' || event.key === 'End') {
    const [lane, map] = event.key === 'Home' ? (['home', 'mapStart'] as const) : (['end', 'mapEnd'] as const);
    // Without a place they lead on from the first one.
    const from = focus ?? neighbour(layout, NOWHERE, 'mapStart');
    standOn(core, neighbour(layout, from, mod ? map : lane));
  } else if ((event.key === 'Enter' && !mod) || event.key === 'F2') onEnter(core);
  else if (event.key === 'Escape') return onEscape(core);
  else return false;
  return true;
}

export function listenToKeys(core: CanvasCore, region: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event) || isTyping(event.target)) return;
    if (!(event.target instanceof HTMLElement)) return;
    const header = event.target.closest<HTMLElement>('[data-header]');
    const button = event.target.closest('button');
    const used = header
      ? walkHeaders(core, region, header, event)
      : button && !button.matches('[data-cell-stop]')
        ? false
        : onKey(core, event);
    if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  };
  region.addEventListener('keydown', onKeyDown);
  return () => region.removeEventListener('keydown', onKeyDown);
}

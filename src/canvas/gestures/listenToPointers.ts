import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { CellDropTarget } from '../../layout/query/dropTargetAt.ts';
import { laneOfId } from '../../layout/query/placeOf.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { addCard, editCard } from '../edits/addCard.ts';
import { connectTo } from '../edits/connectCards.ts';
import { selectCard } from '../edits/selectCard.ts';
import { headerUnder } from '../headers/headerUnder.ts';
import { dragCards, targetAt } from './dragCards.ts';
import { dragConnection } from './dragConnection.ts';
import { cardUnder, targetUnder } from './hitTest.ts';
import { loadFeelingAt } from './loadFeelingAt.ts';
import { loadPressPart } from './loadPressPart.ts';
import { onLongPress } from './longPress.ts';
import { drawMarquee } from './marquee.ts';

/** Parts that take the pointer themselves. */
const OWN_POINTER = 'button, input, textarea, a, [data-header], [data-minimap]';
const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_POINTER) !== null;

/** All that the pointer does on the map, for nodes and painted cards alike. Returns the end of listening. */
export function listenToPointers(core: CanvasCore, region: HTMLElement): () => void {
  const { session } = core;
  const listening = new AbortController();
  const options = { signal: listening.signal };
  let space = false;
  let lastTouched: Id | null = null;

  const takePointer = (event: PointerEvent): void => {
    const header = headerUnder(core, { x: event.clientX, y: event.clientY });
    if (!header) {
      press(event);
      hold(event);
    } else if (event.button === 0 && event.pointerType !== 'touch') {
      // The mouse events that follow would take the keyboard to what lies beneath. Those of a tap look anew.
      event.preventDefault();
      header.focus({ preventScroll: true });
    }
  };

  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary || space || !(event.target instanceof Element)) return;
    const handle = event.target.closest<HTMLElement>('[data-handle]')?.dataset;
    if (handle?.cardIdOf) {
      event.preventDefault();
      if (handle.handle === 'span') pressPart(event, event.target);
      else dragConnection(core, event, handle.cardIdOf);
      return;
    }
    if (isOwn(event.target) || core.tool === 'pan') {
      // Titles are dragged, but not by a finger, which moves the map.
      const isTitle = event.target.closest('[data-header]') && !event.target.closest('button, input');
      if (isTitle && event.pointerType !== 'touch') pressPart(event, event.target);
      return;
    }
    const linkId = event.target.closest<SVGElement>('[data-link-id]')?.dataset.linkId;
    if (linkId) {
      session.select({ kind: 'link', id: linkId });
      return;
    }
    const at: ScreenPoint = { x: event.clientX, y: event.clientY };
    const cardId = cardUnder(core, at);
    if (cardId) pressCard(event, cardId);
    else if (event.pointerType === 'mouse') drawMarquee(core, event, pressGround);
    else touchGround(event);
  };

  const pressPart = (event: PointerEvent, target: Element): void => {
    let isDown = true;
    const onUp = () => {
      isDown = false;
    };
    window.addEventListener('pointerup', onUp, { once: true, capture: true });
    loadPressPart().then(
      (parts) => isDown && parts.pressPart(core, event, target),
      () => undefined,
    );
  };

  const pressCard = (event: PointerEvent, cardId: Id): void => {
    const { connectFrom, selection, editingId } = session.store.getState();
    if (editingId === cardId) return;
    if (connectFrom) {
      connectTo(core, connectFrom, cardId);
      return;
    }
    const chosen = selection.kind === 'cards' ? selection.ids : [];
    const wasSelected = chosen.includes(cardId);
    // A finger on a card that is not selected moves the view; a tap selects it.
    if (event.pointerType === 'touch' && !wasSelected) {
      touchGround(event, cardId);
      return;
    }
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    if (!wasSelected) selectCard(core, cardId, adds);
    core.near.keep(cardId);
    const ids = wasSelected || adds ? [...new Set([...chosen, cardId])] : [cardId];
    dragCards(core, event, {
      ids,
      grabbed: cardId,
      onClick: () => {
        if (wasSelected) selectCard(core, cardId, adds);
        if (event.pointerType === 'touch' && lastTouched === cardId && !adds) editCard(core, cardId);
        lastTouched = cardId;
        core.focusCurrent();
      },
    });
  };

  const pressGround = (event: PointerEvent): void => {
    if (session.store.getState().connectFrom) session.setState({ connectFrom: null });
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    session.closeUndoGroup();
    session.select({ kind: 'none' });
    const cell = targetAt(core, { x: event.clientX, y: event.clientY })?.cell;
    // The cell that was pressed is in sight as far as it needs to be: nothing moves under the pointer.
    if (cell) session.setState({ focus: { ...cell, cardId: null } });
    if (cell) core.focusCurrent();
  };

  /** A touch that may become a pan (React Flow's) or a tap. */
  const touchGround = (down: PointerEvent, cardId: Id | null = null): void => {
    const touch = new AbortController();
    const onUp = (up: PointerEvent) => {
      if (up.pointerId !== down.pointerId) return;
      touch.abort();
      if (Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) > 8) return;
      if (!cardId) return pressGround(up);
      selectCard(core, cardId, false);
      lastTouched = cardId;
      core.focusCurrent();
    };
    const { signal } = touch;
    region.addEventListener('pointerup', onUp, { signal });
    region.addEventListener('pointercancel', ({ pointerId }) => pointerId === down.pointerId && touch.abort(), {
      signal,
    });
    listening.signal.addEventListener('abort', () => touch.abort(), { signal });
  };

  /** The mouse events that browsers send after a tap give the keyboard to the map as a whole. */
  const backToCell = (): void => {
    const { focus, selection } = session.store.getState();
    if (document.activeElement === region && focus?.cardId === null && selection.kind === 'none') core.focusCurrent();
  };

  const hover = (event: PointerEvent): void => {
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    // The tools of what is hovered (the card's, the cell's `+`) stay when the pointer goes to them.
    if (event.target instanceof Element && event.target.closest('[data-card-tools], button[data-cell-lane]')) return;
    const onMap = !isOwn(event.target);
    const point = { x: event.clientX, y: event.clientY };
    core.near.hover(onMap && !session.store.getState().editingId ? cardUnder(core, point) : null);
    // Also while a card is being written: the next one is a press away.
    core.hoverCell(onMap ? (targetAt(core, point)?.cell ?? null) : null);
  };

  const openMenu = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('input, textarea')) return;
    event.preventDefault();
    let point: ScreenPoint = { x: event.clientX, y: event.clientY };
    const byKey = event.detail === 0 && event.button !== 2;
    if (byKey) {
      const { left, bottom } = event.target.getBoundingClientRect();
      point = { x: left + 8, y: bottom };
    }
    openMenuOf(event.target, point);
  };

  const openMenuOf = (element: Element, point: ScreenPoint): void => {
    const target = targetUnder(core, element, point);
    const { selection } = session.store.getState();
    if (target.kind === 'card') {
      if (selection.kind !== 'cards' || !selection.ids.includes(target.id)) selectCard(core, target.id, false);
    } else if (target.kind !== 'cell' && target.kind !== 'ground') session.select({ kind: target.kind, id: target.id });
    core.surroundings.current.onOpenMenu(target, point);
  };

  /** A finger that rests opens the menu; a second one means zooming. */
  const hold = (event: PointerEvent): void => {
    if (!event.isPrimary || !(event.target instanceof Element)) return;
    if (event.target.closest('button, input, textarea, a, [data-handle]')) return;
    onLongPress(event, openMenuOf);
  };

  const doubleClick = (event: MouseEvent): void => {
    if (isOwn(event.target) || (event.target instanceof Element && event.target.closest('[data-link-id]'))) return;
    const point = { x: event.clientX, y: event.clientY };
    const cardId = cardUnder(core, point);
    const target = targetAt(core, point);
    if (cardId) editCard(core, cardId);
    else if (target) makeCard(target, core.viewport.toMap(point));
  };

  const makeCard = ({ cell: { laneId, stepId }, beforeId }: CellDropTarget, at: ScreenPoint): void => {
    const { layout, doc } = session.store.getState();
    const plain = () => addCard(core, laneId, stepId);
    if (!laneOfId(layout, laneId)?.scale) plain();
    else
      loadFeelingAt().then(({ feelingAt }) => {
        const feeling = feelingAt(layout, doc, laneId, at);
        if (feeling) addCard(core, laneId, stepId, beforeId, feeling);
        else plain();
      }, plain);
  };

  region.addEventListener('pointerdown', takePointer, options);
  region.addEventListener('pointermove', hover, options);
  const leave = (): void => {
    core.hoverCell(null);
    core.near.hover(null);
  };
  region.addEventListener('pointerleave', leave, options);
  region.addEventListener('contextmenu', openMenu, options);
  region.addEventListener('click', backToCell, options);
  region.addEventListener('dblclick', doubleClick, options);
  const onSpace = (down: boolean) => (event: KeyboardEvent) => {
    if (event.code === 'Space') space = down;
  };
  window.addEventListener('keydown', onSpace(true), options);
  window.addEventListener('keyup', onSpace(false), options);
  return () => listening.abort();
}

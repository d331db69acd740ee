import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { isComposing, isTyping } from '../../actions/keysAreFree.ts';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { placeOfKey } from './Place.ts';
import type { TableControl } from './TableControl.ts';
import type { Step } from './walkMatrix.ts';

const partsOf = (target: EventTarget) => {
  const element = target instanceof Element ? target : null;
  return {
    key: element?.closest<HTMLElement>('[data-place]')?.dataset.place,
    cardId: element?.closest<HTMLElement>('[data-card-id]')?.dataset.cardId ?? null,
  };
};

function stepOfKey({ key, ctrlKey, metaKey }: KeyboardEvent, isRtl: boolean): Step | null {
  const mod = ctrlKey || metaKey;
  if (key === 'Home') return mod ? 'start' : 'rowStart';
  if (key === 'End') return mod ? 'end' : 'rowEnd';
  if (mod) return null;
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return isRtl ? 'next' : 'previous';
    case 'ArrowRight':
      return isRtl ? 'previous' : 'next';
    case 'PageUp':
      return 'pageUp';
    case 'PageDown':
      return 'pageDown';
    default:
      return null;
  }
}

/** Keys inside an entered cell: up and down its cards; Escape and the ways sideways lead out. True: used. */
function onCardKey(control: TableControl, event: KeyboardEvent, step: Step | null): boolean {
  if (step === 'up' || step === 'down') control.walkCards(step === 'up' ? -1 : 1, event.shiftKey);
  else if (event.key === 'Escape') control.standOn(control.standing.getState());
  else return false;
  return true;
}

/** The keys of the table itself; all others belong to the actions. */
export function onTableKey(control: TableControl, event: KeyboardEvent): void {
  const { target, nativeEvent } = event;
  if (event.defaultPrevented || event.altKey || isComposing(nativeEvent) || isTyping(target)) return;
  const step = stepOfKey(event, event.currentTarget.closest<HTMLElement>('[dir]')?.dir === 'rtl');
  const isEnter = event.key === 'Enter';
  const button = target instanceof Element ? target.closest('button') : null;
  if (isEnter && button && !button.matches('[data-card-id]')) return;
  const { cardId } = control.standing.getState();
  if (cardId !== null && onCardKey(control, event, step)) event.preventDefault();
  else if (step) control.walk(step, event.shiftKey && control.place?.kind === 'field');
  else if (isEnter && (event.ctrlKey || event.metaKey)) {
    if (control.addCard() === null) return;
  } else if (isEnter || event.key === 'F2') control.enter();
  else return;
  event.preventDefault();
}

/** The focus has come by Tab, by the pointer, or with a field that opened. */
export function onTableFocus(control: TableControl, event: FocusEvent): void {
  const { key, cardId } = partsOf(event.target);
  if (key !== undefined) control.noticed(key, cardId);
}

/** Opens the menu of what was pointed at, or of what has the focus (menu key, Shift+F10). */
export function onTableMenu(event: MouseEvent, open: (target: MenuTarget, at: ScreenPoint) => void): void {
  if (!(event.target instanceof Element) || isTyping(event.target)) return;
  const { key, cardId } = partsOf(event.target);
  const place = key === undefined ? null : placeOfKey(key);
  if (!place) return;
  event.preventDefault();
  const byKey = event.detail === 0 && event.button !== 2;
  const { left, bottom } = event.target.getBoundingClientRect();
  const at = byKey ? { x: left + 8, y: bottom } : { x: event.clientX, y: event.clientY };
  if (cardId !== null) open({ kind: 'card', id: cardId }, at);
  else if (place.kind === 'cell') open({ kind: 'cell', laneId: place.laneId, stepId: place.stepId }, at);
  else if ('id' in place) open({ kind: place.kind, id: place.id }, at);
  else open({ kind: 'ground' }, at);
}

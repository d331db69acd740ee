import { isTyping } from '../../actions/keysAreFree.ts';
import type { SessionState } from '../../editor/Session.ts';
import type { Layout } from '../../layout/Layout.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { revealHeader } from '../headers/revealHeader.ts';
import { revealRect } from '../view/revealRect.ts';
import { placeBeside, titleBeside } from './besideGone.ts';
import { headerOf } from './walkHeaders.ts';

/** What hands the keyboard back when it closes. */
const IN_PASSING = '[role="menu"], [data-toasts]';

/** Where what undo and redo have selected stands, unless the keyboard is on some of it; null: nowhere on the map. */
function placeOfSelection({ selection, focus }: SessionState, layout: Layout): SessionState['focus'] {
  if (selection.kind !== 'cards' || selection.ids.includes(focus?.cardId ?? '')) return null;
  const box = layout.cards.get(selection.ids[0] ?? '');
  return box ? { laneId: box.laneId, stepId: box.stepId, cardId: box.id } : null;
}

/** When what has the keyboard leaves the map, its neighbour gets it; what undo brings back gets it, too. */
export function keepKeyboard(core: CanvasCore, region: HTMLElement): () => void {
  const { session } = core;
  /** What in the map had the keyboard last; null: it is elsewhere. */
  let held = region.contains(document.activeElement) ? document.activeElement : null;
  let beside: ReturnType<typeof titleBeside> = null;
  let frame = 0;
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target.closest(IN_PASSING)) return;
    held = region.contains(target) ? target : null;
  };
  const give = (follows: boolean): void => {
    frame = 0;
    const { activeElement } = document;
    const title = beside;
    beside = null;
    if (held === null || isTyping(activeElement)) return;
    const isLost = activeElement === document.body && !held.isConnected;
    if (!isLost && !(follows && region.contains(activeElement))) return;
    const { selection, focus, layout } = session.store.getState();
    const from = core.viewport.visible();
    const { kind, ...chosen } = title ?? selection;
    const header =
      'id' in chosen && (kind === 'stage' || kind === 'step' || kind === 'lane')
        ? { kind, id: chosen.id, element: headerOf(region, kind, chosen.id) }
        : null;
    if (header?.element) {
      revealHeader(core, header.kind, header.id);
      header.element.focus({ preventScroll: true });
    } else if (focus) {
      const rect = rectOfCard(layout, focus.cardId ?? '');
      if (rect) revealRect(core, rect);
      core.focusCurrent();
    } else core.comeBack();
    const { x, y } = core.viewport.visible();
    // The nodes stand there in this frame. Asked for within a frame, the painter would follow with the next.
    if (x !== from.x || y !== from.y) core.far?.now();
  };
  /**
   * Gives the keyboard on before the element of the card that has it leaves the page: to be without a focus all at once
   * has the browser lay the page out while React changes it. Where the next card has no element yet, a frame later.
   */
  const passOn = (layout: Layout, next: string | null | undefined): void => {
    const card = held === document.activeElement && !isTyping(held) && held?.closest('[data-card-id]');
    if (!card || !next || layout.cards.has(card.getAttribute('data-card-id') ?? '')) return;
    region.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
  };
  const off = session.store.subscribe((now, before) => {
    // What an edit has made is selected just after it: the keyboard follows there, too.
    if (now.doc === before.doc && (frame === 0 || now.selection === before.selection)) return;
    const follows = now.selection !== before.selection && now.selection.kind !== 'none';
    const focus = (follows && placeOfSelection(now, now.layout)) || placeBeside(before, now);
    if (focus) session.setState({ focus });
    passOn(now.layout, focus?.cardId);
    beside = follows ? null : (titleBeside(before, now) ?? beside);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => give(follows));
  });
  document.addEventListener('focusin', onFocusIn);
  return () => {
    off();
    cancelAnimationFrame(frame);
    document.removeEventListener('focusin', onFocusIn);
  };
}

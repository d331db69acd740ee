import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { Rect } from '../../layout/Layout.ts';
import { cardsInRect } from '../../layout/query/cardsInRect.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { AutoPan } from './AutoPan.ts';
import { followPointer } from './followPointer.ts';
import styles from './Marquee.module.css';

const rectOf = (a: ScreenPoint, b: ScreenPoint): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** Draws a selection box from empty ground. It chooses every card that it touches, nodes and painted ones alike. */
export function drawMarquee(core: CanvasCore, down: PointerEvent, onClick: (event: PointerEvent) => void): void {
  const { session, viewport } = core;
  const layout = () => session.store.getState().layout;
  // The corner belongs to the map: it stays where it is when the view moves.
  const corner = viewport.toMap({ x: down.clientX, y: down.clientY });
  const before = session.store.getState().selection;
  const kept: readonly Id[] =
    (down.shiftKey || down.ctrlKey || down.metaKey) && before.kind === 'cards' ? before.ids : [];
  let point: ScreenPoint = { x: down.clientX, y: down.clientY };
  let box: HTMLDivElement | null = null;
  const show = () => {
    const { x, y } = viewport.origin();
    const rect = rectOf(viewport.toScreen(corner), point);
    if (!box) return;
    box.style.transform = `translate(${rect.x - x}px, ${rect.y - y}px)`;
    box.style.width = `${rect.width}px`;
    box.style.height = `${rect.height}px`;
  };
  const pan = new AutoPan(viewport, layout, show);
  const end = () => {
    pan.stop();
    box?.remove();
  };
  followPointer(down, {
    start: () => {
      box = document.createElement('div');
      box.className = styles.marquee ?? '';
      core.region?.append(box);
      return true;
    },
    move: (next) => {
      point = next;
      show();
      pan.follow(next);
    },
    drop: (at) => {
      end();
      const hit = cardsInRect(layout(), rectOf(corner, viewport.toMap(at)));
      const ids = [...new Set([...kept, ...hit])];
      session.select(ids.length > 0 ? { kind: 'cards', ids } : { kind: 'none' });
      core.say(core.i18n.messages.mapScreen.said.selected(ids.length));
    },
    cancel: end,
    click: onClick,
  });
}

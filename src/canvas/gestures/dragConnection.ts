import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import { cardAt } from '../../layout/query/cardsInRect.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { beginConnecting, connectTo } from '../edits/connectCards.ts';
import { AutoPan } from './AutoPan.ts';
import { followPointer } from './followPointer.ts';
import styles from './Marquee.module.css';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a link from a card's handle to another card. A click on the handle begins a link by click-click instead. */
export function dragConnection(core: CanvasCore, down: PointerEvent, fromId: Id): void {
  const { session, viewport } = core;
  const layout = () => session.store.getState().layout;
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'line');
  svg.setAttribute('class', styles.connection ?? '');
  svg.append(line);
  let point: ScreenPoint = { x: down.clientX, y: down.clientY };
  const hit = (at: ScreenPoint): Id | null => {
    const { x, y } = viewport.toMap(at);
    return cardAt(layout(), x, y);
  };
  const show = () => {
    const from = rectOfCard(layout(), fromId);
    const { x, y } = viewport.origin();
    if (!from) return;
    const start = viewport.toScreen({ x: from.x + from.width / 2, y: from.y + from.height / 2 });
    const ends = { x1: start.x - x, y1: start.y - y, x2: point.x - x, y2: point.y - y };
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value));
    const to = hit(point);
    if (to) core.near.hover(to);
  };
  const pan = new AutoPan(viewport, layout, show);
  const end = () => {
    pan.stop();
    svg.remove();
  };
  followPointer(down, {
    start: () => {
      if (session.store.getState().readOnly) return false;
      core.region?.append(svg);
      return true;
    },
    move: (next) => {
      point = next;
      show();
      pan.follow(next);
    },
    drop: (at) => {
      end();
      const toId = hit(at);
      if (toId) connectTo(core, fromId, toId);
    },
    cancel: end,
    click: () => beginConnecting(core, fromId),
  });
}

import { placeOfSelected } from '../../actions/placeOfSelected.ts';
import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import { type HeaderDrop, type HeaderKind, headerDropAt } from '../../layout/query/headerDropAt.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { stickyPlaces } from '../headers/stickyPlaces.ts';
import { headerOf } from '../keys/walkHeaders.ts';
import { freeArea } from '../view/firstView.ts';
import { AutoPan } from './AutoPan.ts';
import { followPointer } from './followPointer.ts';
import { Ghost } from './Ghost.ts';
import styles from './Marquee.module.css';

const WIDTH = 3;

/**
 * Drags the title of a stage, step or lane along its axis. A line shows the place that it would take; the drop is one
 * command, and Escape or a lost pointer leave everything as it was.
 */
export function dragHeader(core: CanvasCore, down: PointerEvent, kind: HeaderKind, id: Id): void {
  const { session, viewport } = core;
  const layout = () => session.store.getState().layout;
  const line = document.createElement('div');
  line.className = styles.place ?? '';
  line.dataset.dropLine = kind;
  let point: ScreenPoint = { x: down.clientX, y: down.clientY };
  let ghost: Ghost | null = null;
  const show = () => {
    const drop = headerDropAt(layout(), kind, id, viewport.toMap(point));
    line.hidden = drop === null;
    if (drop) Object.assign(line.style, lineStyle(core, kind, drop.at));
  };
  const pan = new AutoPan(viewport, layout, show);
  const putDown = () => {
    pan.stop();
    ghost?.remove();
    line.remove();
    ignoreClick();
  };
  followPointer(down, {
    start: () => {
      const { readOnly, editingId } = session.store.getState();
      if (readOnly || editingId === id || !core.region) return false;
      session.select({ kind, id });
      const title = headerOf(core.region, kind, id)?.querySelector('[dir=auto]')?.textContent ?? '';
      ghost = new Ghost(null, title, point, 1);
      core.region.append(line);
      return true;
    },
    move: (next) => {
      point = next;
      ghost?.move(next);
      show();
      // Titles stand at the rim of the pane: across their axis the view stays.
      const free = freeArea(layout(), viewport.size());
      const { x, y } = viewport.origin();
      pan.follow(
        kind === 'lane'
          ? { x: x + free.x + free.width / 2, y: next.y }
          : { x: next.x, y: y + free.y + free.height / 2 },
      );
    },
    drop: (at) => {
      const drop = headerDropAt(layout(), kind, id, viewport.toMap(at));
      putDown();
      if (drop) moveTo(core, kind, id, drop);
    },
    cancel: () => {
      putDown();
      core.say(core.i18n.messages.canvas.moveCancelled);
    },
  });
}

/** Along the whole map beside the title, in the pane. */
function lineStyle({ session, viewport }: CanvasCore, kind: HeaderKind, at: number): Partial<CSSStyleDeclaration> {
  const { layout } = session.store.getState();
  const view = viewport.view();
  const size = viewport.size();
  const { top, side } = stickyPlaces(layout, view, size);
  if (kind === 'lane') {
    const rtl = layout.direction === 'rtl';
    const left = rtl ? Math.max(0, view.x) : side;
    const right = rtl ? side + layout.laneHeader.width : Math.min(size.width, view.x + layout.width * view.zoom);
    const y = view.y + at * view.zoom - WIDTH / 2;
    return { left: `${left}px`, top: `${y}px`, width: `${right - left}px`, height: `${WIDTH}px` };
  }
  const from = kind === 'step' ? top + layout.header.stageHeight : top;
  const to = Math.min(size.height, view.y + layout.height * view.zoom);
  const x = view.x + at * view.zoom - WIDTH / 2;
  return { left: `${x}px`, top: `${from}px`, width: `${WIDTH}px`, height: `${to - from}px` };
}

function moveTo(core: CanvasCore, kind: HeaderKind, id: Id, { place, stageId }: HeaderDrop): void {
  const { session, region } = core;
  if (kind === 'stage') session.edit.moveStage({ id, ...place });
  else if (kind === 'lane') session.edit.moveLane({ id, ...place });
  else session.edit.moveStep({ id, ...place, ...(stageId !== null && { stageId }) });
  session.select({ kind, id });
  // Where it stands is drawn by then; an element that is put elsewhere loses the keyboard.
  requestAnimationFrame(() => region && headerOf(region, kind, id)?.focus({ preventScroll: true }));
  const words = placeOfSelected(session, core.i18n);
  if (words !== null) core.say(words);
}

/** The end of a drag is no press on what lies there: it opens nothing. */
function ignoreClick(): void {
  const stop = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }));
}

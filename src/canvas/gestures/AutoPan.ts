import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { Layout } from '../../layout/Layout.ts';
import { freeArea } from '../view/firstView.ts';
import type { MapViewport } from '../view/MapViewport.ts';

/** Width of the border of the free area in which the view begins to move, and its greatest speed a frame, CSS pixels. */
const BORDER = 44;
const SPEED = 16;

const pull = (at: number, from: number, length: number): number => {
  const before = from + BORDER - at;
  const after = at - (from + length - BORDER);
  return (Math.min(Math.max(before, 0), BORDER) - Math.min(Math.max(after, 0), BORDER)) / BORDER;
};

/** No pull past the end of the map: `start` and `end` are how far its ends lie inside (start) or beyond (end) the area. */
const within = (pulled: number, start: number, end: number): number =>
  (pulled > 0 && start >= -0.5) || (pulled < 0 && end <= 0.5) ? 0 : pulled;

/** Moves the view while a drag stays near its edge. */
export class AutoPan {
  readonly #viewport: MapViewport;
  readonly #layout: () => Layout;
  readonly #onPan: () => void;
  #point: ScreenPoint | null = null;
  #frame = 0;

  constructor(viewport: MapViewport, layout: () => Layout, onPan: () => void) {
    this.#viewport = viewport;
    this.#layout = layout;
    this.#onPan = onPan;
  }

  follow(point: ScreenPoint): void {
    this.#point = point;
    this.#frame ||= requestAnimationFrame(this.#step);
  }

  stop(): void {
    this.#point = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #step = (): void => {
    this.#frame = 0;
    if (!this.#point) return;
    const free = freeArea(this.#layout(), this.#viewport.size());
    const { x: left, y: top } = this.#viewport.origin();
    const view = this.#viewport.view();
    const { width, height, header, laneHeader, direction } = this.#layout();
    const gridLeft = direction === 'rtl' ? 0 : laneHeader.x + laneHeader.width;
    const gridRight = direction === 'rtl' ? laneHeader.x : width;
    const x = within(
      pull(this.#point.x - left, free.x, free.width),
      view.x + gridLeft * view.zoom - free.x,
      view.x + gridRight * view.zoom - free.x - free.width,
    );
    const y = within(
      pull(this.#point.y - top, free.y, free.height),
      view.y + header.height * view.zoom - free.y,
      view.y + height * view.zoom - free.y - free.height,
    );
    if (x === 0 && y === 0) return;
    this.#viewport.set({ ...view, x: view.x + x * SPEED, y: view.y + y * SPEED });
    this.#onPan();
    this.#frame = requestAnimationFrame(this.#step);
  };
}

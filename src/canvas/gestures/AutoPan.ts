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
    const x = pull(this.#point.x - left, free.x, free.width);
    const y = pull(this.#point.y - top, free.y, free.height);
    if (x === 0 && y === 0) return;
    const view = this.#viewport.view();
    this.#viewport.set({ ...view, x: view.x + x * SPEED, y: view.y + y * SPEED });
    this.#onPan();
    this.#frame = requestAnimationFrame(this.#step);
  };
}

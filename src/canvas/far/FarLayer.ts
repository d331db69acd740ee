import type { Session } from '../../editor/Session.ts';
import { darkTheme, lightTheme, type MapTheme } from '../../layout/paint/MapTheme.ts';
import { paintMap } from '../../layout/paint/paintMap.ts';
import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { MapViewport } from '../view/MapViewport.ts';

/** Under this zoom texts are bars. */
export const TEXT_ZOOM = 0.35;
const NONE: ReadonlySet<Id> = new Set();

export interface FarSource {
  readonly skip: (cardId: Id) => boolean;
  readonly skipLink: (linkId: Id) => boolean;
  readonly images: (assetId: Id) => CanvasImageSource | null;
  /** What lies over the map. `ratio`: device pixels per CSS pixel. */
  readonly over: (ctx: CanvasRenderingContext2D, theme: MapTheme, ratio: number) => unknown;
}

/** The far view: one opaque canvas of the size of the pane, under React Flow's nodes, painted at most once a frame. */
export class FarLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #session: Session;
  readonly #viewport: MapViewport;
  readonly #source: FarSource;
  #frame = 0;
  #selectionOf: unknown = null;
  #selected: ReadonlySet<Id> = NONE;

  constructor(canvas: HTMLCanvasElement, session: Session, viewport: MapViewport, source: FarSource) {
    // Opaque is cheaper, and lets the browser smooth text as it does in the page.
    const context = canvas.getContext('2d', { alpha: false });
    assert(context, 'a canvas gives a 2D context');
    this.#canvas = canvas;
    this.#context = context;
    this.#session = session;
    this.#viewport = viewport;
    this.#source = source;
  }

  /** Paints in the next frame. */
  request = (): void => {
    this.#frame ||= requestAnimationFrame(this.now);
  };

  /** Paints in this task. */
  now = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { width, height } = this.#viewport.size();
    const ratio = window.devicePixelRatio;
    const w = Math.round(width * ratio);
    const h = Math.round(height * ratio);
    if (w === 0 || h === 0) return;
    if (this.#canvas.width !== w || this.#canvas.height !== h) {
      this.#canvas.width = w;
      this.#canvas.height = h;
    }
    const { zoom } = this.#viewport.view();
    const view = { ...this.#viewport.visible(), scale: zoom * ratio };
    const theme = document.documentElement.dataset.theme === 'dark' ? darkTheme : lightTheme;
    const { layout, filter, find } = this.#session.store.getState();
    paintMap(this.#context, layout, view, theme, {
      detail: zoom < TEXT_ZOOM ? 'bars' : 'full',
      links: true,
      pixelRatio: ratio,
      selected: this.#selection(),
      found: find?.cardIds ?? NONE,
      dim: filter.mode === 'dim' ? filter.out : NONE,
      ...this.#source,
    });
    this.#source.over(this.#context, theme, ratio);
    // Says to measurements and tests that the map is on screen.
    this.#canvas.dataset.painted = '';
  };

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #selection(): ReadonlySet<Id> {
    const { selection } = this.#session.store.getState();
    if (selection !== this.#selectionOf) {
      this.#selectionOf = selection;
      this.#selected = selection.kind === 'cards' ? new Set(selection.ids) : NONE;
    }
    return this.#selected;
  }
}

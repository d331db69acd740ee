import type { View } from '../../../src/canvas/view/firstView.ts';
import type { Layout } from '../../../src/layout/Layout.ts';
import type { MapTheme } from '../../../src/layout/paint/MapTheme.ts';
import { paintMap } from '../../../src/layout/paint/paintMap.ts';
import { cardsInRect } from '../../../src/layout/query/cardsInRect.ts';
import { rectOfCard } from '../../../src/layout/query/rectOfCard.ts';
import type { Id } from '../../../src/model/id.ts';

/** The pure canvas form of a drag: the card in the hand is a picture that is drawn over the map of each frame. */
export class FloorDrag {
  readonly #layout: Layout;
  readonly #theme: MapTheme;
  #picture: HTMLCanvasElement | null = null;
  #grip = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };
  inHand: Id | null = null;

  constructor(layout: Layout, theme: MapTheme) {
    this.#layout = layout;
    this.#theme = theme;
  }

  /** Takes the card under a point of the pane. */
  start(x: number, y: number, view: View): void {
    const at = { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom };
    const id = cardsInRect(this.#layout, { ...at, width: 1, height: 1 })[0];
    const rect = id && rectOfCard(this.#layout, id);
    if (!rect) return;
    this.inHand = id;
    this.#grip = { x: (at.x - rect.x) * view.zoom, y: (at.y - rect.y) * view.zoom };
    this.#at = { x, y };
    const picture = document.createElement('canvas');
    picture.width = Math.round(rect.width * view.zoom);
    picture.height = Math.round(rect.height * view.zoom);
    const ctx = picture.getContext('2d');
    const options = { detail: 'full', links: false } as const;
    if (ctx) paintMap(ctx, this.#layout, { ...rect, scale: view.zoom }, this.#theme, options);
    this.#picture = picture;
  }

  /** Whether something is in the hand, and the frame has to be painted. */
  move(x: number, y: number): boolean {
    this.#at = { x, y };
    return this.inHand !== null;
  }

  end(): void {
    this.inHand = null;
    this.#picture = null;
  }

  /** In device pixels of the pane. */
  paint(ctx: CanvasRenderingContext2D): void {
    if (!this.#picture) return;
    ctx.shadowColor = 'rgb(0 0 0 / 0.22)';
    ctx.shadowBlur = 16;
    ctx.shadowOffsetY = 6;
    ctx.drawImage(this.#picture, Math.round(this.#at.x - this.#grip.x), Math.round(this.#at.y - this.#grip.y));
    ctx.shadowColor = 'transparent';
  }
}

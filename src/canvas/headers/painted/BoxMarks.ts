import type { FontKey, Tone } from '../../../layout/Layout.ts';
import { IconPass } from '../../../layout/paint/IconPass.ts';
import { TextPass } from '../../../layout/paint/TextPass.ts';
import { baselineIn } from '../../../layout/text/lineMetrics.ts';
import { type Direction, paragraphDirection } from '../../../lib/direction.ts';
import type { IconName } from '../../../lib/icons.ts';
import type { HeaderScene } from './HeaderScene.ts';

interface Words {
  readonly font: FontKey;
  readonly tone: Tone;
  /** Height of the line box that begins at `top`. */
  readonly height: number;
  readonly top: number;
}

/** Words and icons of one box. They stand from its start side, which is the right one in a right-to-left map. */
export class BoxMarks {
  readonly #scene: HeaderScene;
  readonly #side: Direction;
  readonly #start: number;
  readonly #texts = new TextPass();
  readonly #icons = new IconPass();

  /** `x`, `width`: the box in the pane. */
  constructor(scene: HeaderScene, side: Direction, x: number, width: number) {
    this.#scene = scene;
    this.#side = side;
    this.#start = side === 'rtl' ? x + width : x;
  }

  /** The left edge of something so wide that begins this far from the start side. */
  left(from: number, width: number): number {
    return this.#side === 'rtl' ? this.#start - from - width : this.#start + from;
  }

  words(text: string, from: number, { font, tone, height, top }: Words): void {
    const width = this.#scene.type.width(text, font);
    const direction = paragraphDirection(text, 'auto', this.#side);
    const run = { text, x: 0, y: baselineIn(height, font), width, direction, font, tone };
    this.#texts.add(run, this.left(from, width), top);
  }

  icon(icon: IconName, from: number, top: number, size: number, tone: Tone): void {
    this.#icons.addAll({ texts: [], icons: [{ icon, x: 0, y: 0, size, tone }] }, this.left(from, size), top);
  }

  paint(): void {
    const { ctx, theme, size, ratio } = this.#scene;
    this.#texts.paint(ctx, theme);
    this.#icons.paint(ctx, theme, { x: 0, y: 0, ...size, scale: ratio });
  }
}

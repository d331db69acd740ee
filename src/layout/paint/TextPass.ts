import type { Direction } from '../../lib/direction.ts';
import { cssFont } from '../fonts.ts';
import type { FontKey, Marks, TextRun, Tone } from '../Layout.ts';
import { colorOf, type MapTheme } from './MapTheme.ts';
import type { Canvas2D } from './MapView.ts';
import { HALO_WIDTH } from './mapStyle.ts';

interface Bucket {
  readonly font: FontKey;
  readonly direction: Direction;
  readonly runs: TextRun[];
  readonly tones: Tone[];
  readonly xs: number[];
  readonly ys: number[];
}

/** Gathers lines of text and draws those of one font and direction together: changing the font is what costs. */
export class TextPass {
  readonly #buckets = new Map<string, Bucket>();

  /** `x`, `y`: what the run's own coordinates are relative to. `tone`: instead of the run's own. */
  add(run: TextRun, x: number, y: number, tone: Tone = run.tone): void {
    const key = run.direction + run.font;
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = { font: run.font, direction: run.direction, runs: [], tones: [], xs: [], ys: [] };
      this.#buckets.set(key, bucket);
    }
    bucket.runs.push(run);
    bucket.tones.push(tone);
    bucket.xs.push(x + run.x);
    bucket.ys.push(y + run.y);
  }

  addAll(marks: Marks, x: number, y: number, tone?: Tone): void {
    for (const run of marks.texts) this.add(run, x, y, tone);
  }

  /** `halo`: with a rim in the colour of the ground, for words that lines may run through. */
  paint(ctx: Canvas2D, theme: MapTheme, halo = false): void {
    ctx.textBaseline = 'alphabetic';
    ctx.textAlign = 'left';
    ctx.fontKerning = 'normal';
    ctx.textRendering = 'geometricPrecision';
    if (halo) {
      ctx.strokeStyle = theme.paper;
      ctx.lineWidth = HALO_WIDTH;
      ctx.lineJoin = 'round';
    }
    for (const { font, direction, runs, tones, xs, ys } of this.#buckets.values()) {
      ctx.font = cssFont(font);
      ctx.direction = direction;
      let tone: string | null = null;
      for (let i = 0; i < runs.length; i++) {
        const run = runs[i];
        if (run === undefined) continue;
        const own = tones[i] ?? run.tone;
        if (own !== tone) {
          tone = own;
          ctx.fillStyle = colorOf(theme, own);
        }
        if (halo) ctx.strokeText(run.text, xs[i] ?? 0, ys[i] ?? 0);
        ctx.fillText(run.text, xs[i] ?? 0, ys[i] ?? 0);
      }
    }
    ctx.lineJoin = 'miter';
  }
}

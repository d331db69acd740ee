import { describe, expect, it } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import type { Layout } from '../Layout.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { rectOfBox } from '../query/rectOfCard.ts';
import { lightTheme } from './MapTheme.ts';
import type { Canvas2D, MapView, PaintOptions } from './MapView.ts';
import { paintLinks } from './paintLinks.ts';
import { paintMap } from './paintMap.ts';

interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly direction: string;
  readonly align: string;
}

/** A 2D context that draws nothing and notes the texts; everything else is accepted in silence. */
function recorder() {
  const texts: Drawn[] = [];
  const fills: { color: string; x: number; y: number; width: number; height: number }[] = [];
  const strokes: string[] = [];
  const state: Record<string, unknown> = { canvas: { width: 1000, height: 800 } };
  const calls: Record<string, unknown> = {
    fillText(text: string, x: number, y: number) {
      const { font, direction, textAlign } = state;
      texts.push({ text, x, y, font: String(font), direction: String(direction), align: String(textAlign) });
    },
    stroke() {
      strokes.push(String(state.strokeStyle));
    },
    fillRect(x: number, y: number, width: number, height: number) {
      fills.push({ color: String(state.fillStyle), x, y, width, height });
    },
  };
  const ctx = new Proxy(state, {
    get: (target, key) => calls[String(key)] ?? target[String(key)] ?? (() => undefined),
  }) as unknown as Canvas2D;
  return { ctx, texts, fills, strokes };
}

const options: PaintOptions = { detail: 'full', links: true };
const everything = (layout: Layout): MapView => ({ x: 0, y: 0, width: layout.width, height: layout.height, scale: 1 });

const texts = ['Waits for the courier', 'منتظر پیک می‌ماند', 'CRM نرم‌افزار'];
const layout = layoutJourney(
  testMap({ stages: 3, cards: texts.map((text, column) => ({ lane: 0, column, text })), journey: { language: 'fa' } }),
  testOptions,
);

describe('PIC-3: what is painted is what was laid out', () => {
  it('draws every line at its own place, from its left edge, in its own direction', () => {
    const { ctx, texts: drawn } = recorder();
    paintMap(ctx, layout, everything(layout), lightTheme, options);
    const expected = [...layout.cards.values()].flatMap((card) => {
      const box = rectOfBox(layout, card);
      return card.marks.texts.map((run) => [run.text, (box?.x ?? 0) + run.x, (box?.y ?? 0) + run.y, run.direction]);
    });
    expect(new Set(drawn.map(({ text, x, y, direction }) => JSON.stringify([text, x, y, direction])))).toEqual(
      new Set(expected.map((line) => JSON.stringify(line))),
    );
    expect(new Set(drawn.map(({ align }) => align))).toEqual(new Set(['left']));
  });

  it('leaves out the cards that somebody else draws', () => {
    const { ctx, texts: drawn } = recorder();
    paintMap(ctx, layout, everything(layout), lightTheme, { ...options, skip: (id) => id === 'c1' });
    expect(drawn.map(({ text }) => text)).not.toContain(layout.cards.get('c1')?.marks.texts[0]?.text);
    expect(drawn).not.toHaveLength(0);
  });

  it('draws nothing of a card outside the view', () => {
    const { ctx, texts: drawn } = recorder();
    const last = layout.columns[2];
    paintMap(
      ctx,
      layout,
      { x: last?.x ?? 0, y: 0, width: last?.width ?? 0, height: 600, scale: 1 },
      lightTheme,
      options,
    );
    const shown = layout.cards.get('c2')?.marks.texts.map(({ text }) => text) ?? [];
    expect(drawn.map(({ text }) => text).sort()).toEqual([...shown].sort());
  });

  it('leaves the ground see-through when asked to', () => {
    for (const ground of ['paper', 'none'] as const) {
      const { ctx, fills } = recorder();
      paintMap(ctx, layout, everything(layout), lightTheme, { ...options, ground });
      const grounds = fills.filter(({ color }) => color === lightTheme.paper);
      expect(grounds).toHaveLength(ground === 'paper' ? 1 : 0);
    }
  });
});

describe('PIC-4: a view too small to read', () => {
  it('has bars for lines, and no words of cards', () => {
    const { ctx, texts: drawn, fills } = recorder();
    const view = { x: 0, y: 0, width: layout.width, height: layout.height, scale: 0.25 };
    paintMap(ctx, layout, view, lightTheme, { ...options, detail: 'bars' });
    expect(drawn).toEqual([]);
    expect(fills.filter(({ color }) => color === lightTheme.tones.ink3)).not.toHaveLength(0);
  });
});

describe('FIND-12: cards that do not match step back', () => {
  const link = { label: null, dash: [], angle: 0, curve: [300, 90, 350, 90, 400, 90, 450, 90] } as const;
  const linked: Layout = {
    ...layout,
    links: [
      { ...link, linkId: 'a', fromId: 'c0', toId: 'c1' },
      { ...link, linkId: 'b', fromId: 'c1', toId: 'c2' },
    ],
  };
  const painted = (dim: readonly string[]): readonly string[] => {
    const { ctx, strokes } = recorder();
    paintLinks({
      ctx,
      layout: linked,
      view: everything(linked),
      theme: lightTheme,
      options: { ...options, dim: new Set(dim) },
    });
    return strokes;
  };
  const plain = lightTheme.tones.ink3;

  it('a link steps back with either of its cards, and no other', () => {
    expect(painted([])).toEqual([plain, plain]);
    expect(painted(['c0'])).toEqual([lightTheme.lineStrong, plain]);
    expect(painted(['c2'])).toEqual([plain, lightTheme.lineStrong]);
    expect(painted(['c1'])).toEqual([lightTheme.lineStrong, lightTheme.lineStrong]);
  });
});

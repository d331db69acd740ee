import { describe, expect, it } from 'vitest';
import { CARD_KINDS, COLORS } from '../../model/scales.ts';
import css from '../../styles/tokens.css?raw';
import { darkTheme, lightTheme, type MapTheme, printTheme, WORD_TONES } from './MapTheme.ts';

function tokensOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [`${name}`, `${value}`]),
  );
}

const [rootBlock, darkBlock] = css.split('[data-theme="dark"]');
const tokens = { light: tokensOf(rootBlock ?? ''), dark: tokensOf(darkBlock ?? '') };

const surfaces = {
  paper: 'paper',
  surface: 'surface',
  sunken: 'sunken',
  surfaceTentative: 'surface-tentative',
  line: 'line',
  lineStrong: 'line-strong',
  focus: 'focus',
} as const;

const toneTokens: Readonly<Record<string, string>> = {
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  accent: 'accent',
  'emotion-2': 'e-2n',
  'emotion-1': 'e-1n',
  emotion0: 'e0',
  emotion1: 'e1',
  emotion2: 'e2',
  ...Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`severity${n}`, `s-${n}`])),
  ...Object.fromEntries(CARD_KINDS.map((kind) => [`kind-${kind}`, `k-${kind}`])),
  ...Object.fromEntries(COLORS.map((color) => [`color-${color}`, `c-${color}`])),
};

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('PIC-1: pictures have the colours of the interface', () => {
  it.each([
    ['light', lightTheme],
    ['dark', darkTheme],
  ] as const)('%s says what tokens.css says', (name, theme: MapTheme) => {
    const said = Object.fromEntries(
      Object.entries(surfaces).map(([key]) => [key, theme[key as keyof typeof surfaces]]),
    );
    expect(said).toEqual(
      Object.fromEntries(Object.entries(surfaces).map(([key, token]) => [key, tokens[name].get(token)])),
    );
    expect(theme.tones).toEqual(
      Object.fromEntries(Object.entries(toneTokens).map(([tone, token]) => [tone, tokens[name].get(token)])),
    );
  });

  it.each([
    ['light', lightTheme],
    ['dark', darkTheme],
    ['print', printTheme],
  ] as const)('%s: marks stand out from their card by 3:1, words from every ground by 4.5:1', (_, theme: MapTheme) => {
    for (const [tone, color = ''] of Object.entries(theme.tones)) {
      const isWord = WORD_TONES.some((word) => word === tone);
      const grounds = [theme.surface, theme.surfaceTentative, ...(isWord ? [theme.paper, theme.sunken] : [])];
      const least = isWord ? 4.5 : 3;
      for (const ground of grounds) {
        expect(contrast(color, ground), `${tone} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it.each(['light', 'dark'] as const)('%s: words stand out from a chosen row of the interface by 4.5:1', (name) => {
    const colors = tokens[name];
    for (const word of ['ink', 'ink-2', 'ink-3', 'accent'])
      expect(contrast(colors.get(word) ?? '', colors.get('accent-soft') ?? ''), word).toBeGreaterThanOrEqual(4.5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { darkTheme, lightTheme, printTheme } from '../../layout/paint/MapTheme.ts';
import { type SvgOptions, writeSvg } from './writeSvg.ts';

const options: SvgOptions = {
  theme: lightTheme,
  ground: 'paper',
  margin: 24,
  title: 'Journey',
  description: '',
  language: 'en',
  fonts: [],
  images: new Map(),
};

const layoutOf = (text: string, language = 'en') =>
  layoutJourney(
    testMap({
      stages: 2,
      lanes: ['actions', 'emotion', 'painPoints'],
      cards: [
        { lane: 0, column: 0, text, owner: text },
        { lane: 1, column: 0, text, score: 1 },
        { lane: 1, column: 1, text, score: -2 },
        { lane: 2, column: 1, text, severity: 3, evidence: 'assumed' },
      ],
      journey: { language },
    }),
    testOptions,
  );

function parse(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const ELEMENTS = new Set('svg title desc style defs g rect path text use circle polygon line image'.split(' '));
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]><svg onload="x()">',
    '"/><image href="https://example.org/x.png"/>',
    '&lt;&#0;&bogus;',
    '\u0000\u0008\u000b\ud800 lone',
    "' onmouseover='x",
  ),
);

describe('PIC-5: SVG is complete and harmless', () => {
  it('is well-formed for whatever people write, and adds no element of theirs', () => {
    fc.assert(
      fc.property(nasty, nasty, fc.constantFrom('en', 'fa'), (text, title, language) => {
        const layout = layoutOf(text, language);
        const document = parse(writeSvg(layout, { ...options, title, description: text, language }));
        for (const element of document.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(element.localName);
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
        }
        for (const link of document.querySelectorAll('[href]')) expect(link.getAttribute('href')).toMatch(/^#/);
      }),
      { numRuns: 60 },
    );
  });

  it('holds every line of the layout as text, in its own direction and from its left edge', () => {
    const layout = layoutOf('سفارش در CRM ثبت شده است', 'fa');
    const document = parse(writeSvg(layout, options));
    const written = [...document.querySelectorAll('text')].map((text) => text.textContent);
    for (const { marks } of layout.cards.values()) {
      for (const { text } of marks.texts) expect(written).toContain(text);
    }
    for (const text of document.querySelectorAll('text[direction="rtl"]')) {
      expect(text.getAttribute('text-anchor')).toBe('end');
    }
    expect(document.querySelectorAll('text[direction="rtl"]').length).toBeGreaterThan(0);
  });

  it('has title, language, size and ground', () => {
    const layout = layoutOf('x');
    const svg = parse(writeSvg(layout, { ...options, title: 'A & B', description: 'Two lanes', language: 'fa' }));
    const root = svg.documentElement;
    expect(svg.querySelector('title')?.textContent).toBe('A & B');
    expect(svg.querySelector('desc')?.textContent).toBe('Two lanes');
    expect(root.getAttribute('xml:lang')).toBe('fa');
    expect(root.getAttribute('viewBox')).toBe(`-24 -24 ${layout.width + 48} ${layout.height + 48}`);
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe(lightTheme.paper);
  });

  it('has no ground when it is to be see-through', () => {
    const svg = parse(writeSvg(layoutOf('x'), { ...options, ground: 'none' }));
    expect(svg.querySelector('svg > rect')).toBeNull();
  });

  it.each([lightTheme, darkTheme, printTheme])('is drawn in the colours of its theme: $name', (theme) => {
    const svg = parse(writeSvg(layoutOf('x'), { ...options, theme }));
    expect(svg.querySelector('svg > rect')?.getAttribute('fill')).toBe(theme.paper);
    expect(svg.querySelector(`[fill="${theme.tones['kind-pain']}"]`)).not.toBeNull();
  });
});

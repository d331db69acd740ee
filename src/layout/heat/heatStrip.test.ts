import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapArbitrary } from '../../../tests/unit/layout/arbitraryMap.ts';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { writeSvg } from '../../formats/svg/writeSvg.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Card } from '../../model/records/card.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { NO_OVERLAYS } from '../overlays.ts';
import { lightTheme } from '../paint/MapTheme.ts';
import { cellAt } from '../query/cellAt.ts';
import { heatStrip } from './heatStrip.ts';

const options = { ...testOptions, overlays: { ...NO_OVERLAYS, heat: heatStrip } };
const lay = (doc: Doc, previous?: ReturnType<typeof layoutJourney>) => layoutJourney(doc, options, previous);
const pain = (column: number, severity: number | null, frequency: number | null, more: Partial<Card> = {}) => ({
  lane: 0,
  column,
  kind: 'pain' as const,
  severity,
  frequency,
  ...more,
});
const withCard = (doc: Doc, id: string, patch: Partial<Card>): Doc => {
  const card = doc.cards.get(id);
  return card ? { ...doc, cards: new Map(doc.cards).set(id, { ...card, ...patch }) } : doc;
};

describe('heatStrip', () => {
  test('HEAT-3 there is none unless it is asked for', () => {
    expect(layoutJourney(testMap({}), testOptions).heat).toBeNull();
  });

  test('HEAT-3 every step shows sum and level of its own pain, and what is not scored', () => {
    const doc = testMap({ cards: [pain(0, 4, 4), pain(0, 1, 1), pain(0, null, 2), pain(1, null, null)] });
    const cells = lay(doc).heat?.cells ?? [];
    expect(cells.map(({ words, level }) => ({ words, level }))).toEqual([
      { words: '17 · level 4, 1 not scored', level: 4 },
      { words: '1 not scored', level: null },
    ]);
    expect(cells[1]?.bar).toBeNull();
  });

  test('HEAT-3 a pain over several columns is felt in each, one in a hidden lane too', () => {
    const doc = testMap({ stages: 3, cards: [pain(0, 2, 2, { span: 2 })] });
    const lane = doc.lanes.get('l0');
    const hidden = lane ? { ...doc, lanes: new Map([['l0', { ...lane, hidden: true }]]) } : doc;
    for (const each of [doc, hidden])
      expect(lay(each).heat?.cells.map(({ words }) => words)).toEqual(['4 · level 1', '4 · level 1', '']);
  });

  test('HEAT-3 the bar of the heaviest step is the longest, and bars are as long as their sums', () => {
    const cells = lay(testMap({ cards: [pain(0, 4, 5), pain(1, 2, 5)] })).heat?.cells ?? [];
    expect(cells[0]?.bar?.width).toBe((cells[1]?.bar?.width ?? 0) * 2);
  });

  test('HEAT-4 the strip pushes the lanes down and changes nothing else', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const plain = layoutJourney(doc, testOptions);
        const hot = lay(doc);
        const { height } = hot.heat ?? { height: 0 };
        expect(hot.lanes.map(({ y }) => y - height)).toEqual(plain.lanes.map(({ y }) => y));
        expect(hot.height).toBe(plain.height + (plain.lanes.length > 0 ? height : 0));
        expect(hot.columns).toEqual(plain.columns);
        const [lane] = hot.lanes;
        const [column] = hot.columns;
        if (lane && column) {
          expect(cellAt(hot, column.x + 1, lane.y - 1)).toBeNull();
          expect(cellAt(hot, column.x + 1, lane.y + 1)?.lane).toBe(lane);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('HEAT-4 an edited card changes the cell of its column only, and the result is that of a layout from scratch', () => {
    const doc = testMap({ stages: 4, cards: [pain(0, 1, 1), pain(1, 4, 5), pain(2, 2, 2)] });
    const before = lay(doc);
    const edited = withCard(doc, 'c2', { severity: 3 });
    const after = lay(edited, before);
    expect(after.heat).toEqual(lay(edited).heat);
    expect(after.heat?.cells.map((cell, index) => cell === before.heat?.cells[index])).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test('HEAT-4 turning it on and off again gives the layout that was there', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const plain = layoutJourney(doc, testOptions);
        expect(layoutJourney(doc, testOptions, lay(doc, plain))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('HEAT-5 a right-to-left strip is the mirror of the left-to-right one', () => {
    const cards = [pain(0, 4, 5), pain(1, 2, 5)];
    const ltr = lay(testMap({ cards, journey: { direction: 'ltr' } }));
    const rtl = lay(testMap({ cards, journey: { direction: 'rtl' } }));
    ltr.heat?.cells.forEach((cell, index) => {
      const other = rtl.heat?.cells[index];
      expect(other?.x).toBe(ltr.width - cell.x - cell.width);
      expect(other?.bar?.x).toBe(cell.width - (cell.bar?.x ?? 0) - (cell.bar?.width ?? 0));
    });
  });

  test('HEAT-5 the SVG shows the words and bars of the strip', () => {
    const doc = testMap({ cards: [pain(0, 4, 4)] });
    const picture = (layout: ReturnType<typeof layoutJourney>) =>
      writeSvg(layout, {
        theme: lightTheme,
        ground: 'paper',
        margin: 0,
        title: 'Map',
        description: '',
        language: 'en',
        fonts: [],
        images: new Map(),
      });
    expect(picture(lay(doc))).toContain('16 · level 4');
    expect(picture(lay(doc))).toContain(lightTheme.tones.severity4);
    expect(picture(layoutJourney(doc, testOptions))).not.toContain('level 4');
  });
});

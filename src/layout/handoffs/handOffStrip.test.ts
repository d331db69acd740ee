import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapArbitrary } from '../../../tests/unit/layout/arbitraryMap.ts';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { writeSvg } from '../../formats/svg/writeSvg.ts';
import { checkMap } from '../../model/check/checkMap.ts';
import type { Doc } from '../../model/Doc.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { NO_OVERLAYS } from '../overlays.ts';
import { lightTheme } from '../paint/MapTheme.ts';
import { cellAt } from '../query/cellAt.ts';
import { handOffStrip } from './handOffStrip.ts';

const options = { ...testOptions, overlays: { ...NO_OVERLAYS, handOffs: handOffStrip } };
const lay = (doc: Doc, previous?: ReturnType<typeof layoutJourney>) => layoutJourney(doc, options, previous);
const meet = (column: number, owner: string, channel: string | null) => ({
  lane: 0,
  column,
  kind: 'touchpoint' as const,
  owner,
  channel,
});
const words = (doc: Doc): readonly (string | undefined)[] | undefined =>
  lay(doc).handOffs?.cells.map((cell) => cell.words);

describe('handOffStrip', () => {
  test('HAND-1 there is none unless it is asked for', () => {
    expect(layoutJourney(testMap({}), testOptions).handOffs).toBeNull();
  });

  test('HAND-1 tells owner and channel before and after, in the column in which the customer arrives', () => {
    const doc = testMap({
      stages: 3,
      cards: [meet(0, 'Sales', 'store'), meet(1, 'Sales', 'app'), meet(2, 'Support', 'phone')],
    });
    expect(words(doc)).toEqual([
      '',
      'Channel switches: store → app',
      'Hand-offs: Sales → Support, Channel switches: app → phone',
    ]);
  });

  test('HAND-1 a change inside a column has its words but no line; nothing is said where an owner is missing', () => {
    const doc = testMap({ stages: 2, cards: [meet(0, 'Sales', null), meet(0, 'Support', null), meet(1, '', null)] });
    expect(words(doc)).toEqual(['Hand-offs: Sales → Support', '']);
    expect(lay(doc).handOffs?.cells.map(({ lineX }) => lineX)).toEqual([null, null]);
  });

  test('HAND-1 tells as many changes as the map check asks about', () => {
    fc.assert(
      fc.property(mapArbitrary, (given) => {
        const stages = new Map([...given.stages].map(([id, stage]) => [id, { ...stage, collapsed: false }]));
        const doc = { ...given, stages };
        const asked = checkMap(doc, '2026-01-01').byUnit.get('pairs') ?? [];
        const told = words(doc)?.flatMap((text) => text?.match(/→/g) ?? []) ?? [];
        expect(told.length).toBe(asked.length);
      }),
      { numRuns: 60 },
    );
  });

  test('HAND-2 the strip pushes the lanes down, has no cells of its own, and mirrors with the map', () => {
    const cards = [meet(0, 'Sales', 'store'), meet(1, 'Support', 'app')];
    const plain = layoutJourney(testMap({ cards }), testOptions);
    const over = lay(testMap({ cards }));
    const height = over.handOffs?.height ?? 0;
    expect(over.lanes.map(({ y }) => y)).toEqual(plain.lanes.map(({ y }) => y + height));
    const column = over.columns[0];
    expect(cellAt(over, (column?.x ?? 0) + 5, (over.handOffs?.y ?? 0) + 5)).toBeNull();
    const rtl = lay(testMap({ cards, journey: { direction: 'rtl' } }));
    expect(rtl.handOffs?.cells[1]?.lineX).toBe(over.width - 1 - (over.handOffs?.cells[1]?.lineX ?? 0));
  });

  test('HAND-2 what does not change keeps its identity', () => {
    const doc = testMap({
      stages: 3,
      cards: [meet(0, 'Sales', null), meet(1, 'Support', null), meet(2, 'Sales', null)],
    });
    const before = lay(doc);
    const card = doc.cards.get('c2');
    const cards = new Map(doc.cards);
    if (card) cards.set('c2', { ...card, owner: 'Courier' });
    const after = lay({ ...doc, cards }, before);
    expect(after.handOffs?.cells[1]).toBe(before.handOffs?.cells[1]);
    expect(after.handOffs?.cells[2]?.words).toBe('Hand-offs: Support → Courier');
  });

  test('HAND-2 the SVG shows the words', () => {
    const picture = writeSvg(lay(testMap({ cards: [meet(0, 'Sales', null), meet(1, 'Support', null)] })), {
      theme: lightTheme,
      ground: 'paper',
      margin: 0,
      title: 'Map',
      description: '',
      language: 'en',
      fonts: [],
      images: new Map(),
    });
    expect(picture).toContain('Sales → Support');
  });
});

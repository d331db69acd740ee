import { describe, expect, test } from 'vitest';
import { testMap, testOptions, withCard } from '../../../tests/unit/layout/testMap.ts';
import { newRow } from '../../model/newRow.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { rectOfCard } from '../query/rectOfCard.ts';
import { linkCurve } from './linkCurve.ts';

const cards = [
  { lane: 0, column: 0 },
  { lane: 0, column: 1 },
  { lane: 0, column: 0 },
];
const docWith = (fromId: string, toId: string, language = 'en') => {
  const link = newRow('links', { id: 'k', fromId, toId, kind: 'causes', label: 'because' });
  return { ...testMap({ cards, journey: { language } }), links: new Map([[link.id, link]]) };
};

describe('links', () => {
  test('LAY-18 cards beside each other are joined by the sides that face each other, in both directions', () => {
    for (const language of ['en', 'fa']) {
      const layout = layoutJourney(docWith('c0', 'c1', language), testOptions);
      const [from, to] = [rectOfCard(layout, 'c0'), rectOfCard(layout, 'c1')];
      const [x0, , , , , , x3] = layout.links[0]?.curve ?? [];
      expect(x0).toBe(language === 'en' ? (from?.x ?? 0) + 200 : from?.x);
      expect(x3).toBe(language === 'en' ? to?.x : (to?.x ?? 0) + 200);
      expect(layout.links[0]?.angle).toBeCloseTo(language === 'en' ? 0 : Math.PI);
    }
  });

  test('LAY-18 a card below is reached by a loop at the end side', () => {
    const [x0, , x1, , x2, , x3] = linkCurve(
      { x: 0, y: 0, width: 200, height: 40 },
      { x: 0, y: 100, width: 200, height: 40 },
      'ltr',
    );
    expect([x0, x3]).toEqual([200, 200]);
    expect(Math.min(x1, x2)).toBeGreaterThan(200);
  });

  test('LAY-18 kinds differ by dash, and the label is written', () => {
    const layout = layoutJourney(docWith('c0', 'c1'), testOptions);
    expect(layout.links[0]?.dash.length).toBeGreaterThan(0);
    expect(layout.links[0]?.label?.text).toBe('because');
  });

  test('LAY-18 a link to a card that is not shown is left out', () => {
    const doc = docWith('c0', 'c1');
    expect(layoutJourney(withCard(doc, 'c1', { laneId: null, stepId: null }), testOptions).links).toEqual([]);
  });

  test('LAY-8 a link whose cards do not move is kept', () => {
    const doc = docWith('c0', 'c1');
    const before = layoutJourney(doc, testOptions);
    const after = layoutJourney(withCard(doc, 'c2', { text: 'Other' }), testOptions, before);
    expect(after.links).toBe(before.links);
  });
});

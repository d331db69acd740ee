import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { newRow } from '../../model/newRow.ts';
import type { Card } from '../../model/records/card.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { cardText } from './cardText.ts';

const boxOf = (
  card: Partial<Card>,
  lane: 'notes' | 'touchpoints' | 'painPoints' | 'quotes' = 'notes',
  language = 'en',
) => {
  const doc = testMap({ lanes: [lane], cards: [{ ...card, lane: 0, column: 0 }], journey: { language } });
  const box = layoutJourney(doc, testOptions).cards.get('c0');
  if (!box) throw new Error('the card is shown');
  return box;
};
const textsOf = (box: ReturnType<typeof boxOf>) => box.marks.texts.map(({ text }) => text);

describe('what a card shows', () => {
  test('LAY-12 only what is set stands in the meta line, in a fixed order', () => {
    expect(textsOf(boxOf({ text: 'Hi' }))).toEqual(['Hi']);
    const box = boxOf({ text: 'Pay', channel: 'web', owner: 'Sales', momentOfTruth: true, tags: ['x'] }, 'touchpoints');
    expect(textsOf(box)).toEqual(['Pay', 'web', 'Sales', 'moment of truth', '#x']);
    expect(box.marks.icons.map(({ icon }) => icon)).toEqual(['web', 'star']);
  });

  test('LAY-12 words that a no-break space joins stay on one line', () => {
    const texts = textsOf(boxOf({ text: 'NPS', owner: `${'x'.repeat(26)} (n\u00a0=\u00a0120)` }));
    expect(texts).toEqual(['NPS', 'x'.repeat(26), '(n\u00a0=\u00a0120)']);
  });

  test('LAY-12 severity is an icon in its own tone and a word that can be read', () => {
    const box = boxOf({ severity: 3 }, 'painPoints');
    expect(box.marks.texts[1]).toMatchObject({ text: 'severity 3', font: 'metaStrong', tone: 'ink2' });
    expect(box.marks.icons[0]).toMatchObject({ icon: 'pain', tone: 'severity3' });
  });

  test('LAY-12 a card of another kind than its lane names its kind', () => {
    expect(textsOf(boxOf({ kind: 'question', text: 'Why?' }))).toEqual(['Why?', 'question']);
  });

  test('LAY-12 icons stand at the start side of their words, which is the right in a right-to-left map', () => {
    const start = (language: string) => {
      const box = boxOf({ channel: 'web' }, 'touchpoints', language);
      return [box.marks.icons[0]?.x ?? 0, box.marks.texts[1]?.x ?? 0] as const;
    };
    const [iconLtr, wordLtr] = start('en');
    const [iconRtl, wordRtl] = start('fa');
    expect(iconLtr).toBeLessThan(wordLtr);
    expect(iconRtl).toBeGreaterThan(wordRtl);
  });

  test('LAY-13 evidence shows as the border', () => {
    expect(boxOf({ evidence: 'assumed' }).border).toBe('dashed');
    expect(boxOf({ evidence: 'proposed' }).border).toBe('dotted');
    expect(boxOf({ evidence: 'observed' }).border).toBe('solid');
  });

  test('LAY-13 the bar has the colour of the kind or the card’s own, at the start side', () => {
    expect(boxOf({})).toMatchObject({ barTone: 'kind-note', barSide: 'left' });
    expect(boxOf({ color: 'teal' }, 'notes', 'fa')).toMatchObject({ barTone: 'color-teal', barSide: 'right' });
  });

  test('LAY-14 quotes get the quotation marks of their direction, unless they have some', () => {
    const quote = (text: string) => newRow('cards', { id: 'q', order: 'a0', kind: 'quote', text });
    expect(cardText(quote('Solved!'), 'ltr')).toBe('“Solved!”');
    expect(cardText(quote('حل شد'), 'ltr')).toBe('«حل شد»');
    expect(cardText(quote('«حل شد»'), 'rtl')).toBe('«حل شد»');
    expect(cardText(quote('"Done"'), 'ltr')).toBe('"Done"');
  });

  test('LAY-15 an image keeps its shape inside the card', () => {
    const doc = testMap({ lanes: ['images'], cards: [{ lane: 0, column: 0, text: '', assetId: 'a' }] });
    const asset = newRow('assets', { id: 'a', mime: 'image/png', width: 800, height: 400 });
    const layout = layoutJourney({ ...doc, assets: new Map([['a', asset]]) }, testOptions);
    expect(layout.cards.get('c0')).toMatchObject({ height: 106, image: { width: 179, height: 90, x: 11, y: 8 } });
  });
});

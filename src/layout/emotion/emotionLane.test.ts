import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { newRow } from '../../model/newRow.ts';
import type { Card } from '../../model/records/card.ts';
import { layoutJourney } from '../layoutJourney.ts';
import { METRICS } from '../metrics.ts';

const laneWith = (
  cards: readonly (Partial<Card> & { column: number })[],
  personas: readonly string[] = [],
  direction?: 'ltr' | 'rtl',
) => {
  const doc = testMap({
    stages: 4,
    lanes: ['emotion'],
    cards: cards.map((card) => ({ ...card, lane: 0 })),
    journey: direction ? { direction } : {},
  });
  const rows = personas.map((id, index) => newRow('personas', { id, order: `a${index}`, name: id }));
  const layout = layoutJourney({ ...doc, personas: new Map(rows.map((row) => [row.id, row])) }, testOptions);
  const lane = layout.lanes[0];
  if (!lane) throw new Error('one lane');
  return { layout, lane };
};

describe('the emotion lane', () => {
  test('LAY-5 scores stand at their height, and peak, valley and end are marked', () => {
    const scores = [1, 2, -2, -1];
    const { lane } = laneWith(scores.map((score, column) => ({ score, column })));
    const points = lane.curves[0]?.points ?? [];
    expect(points.map(({ y }) => y)).toEqual([44, 22, 110, 88]);
    expect(points.map(({ role }) => role)).toEqual([null, 'peak', 'valley', 'end']);
  });

  test('LAY-5 an end that is the peak or the valley says both, and marked points are full dots in every cell', () => {
    const { lane, layout } = laneWith([-1, 0, 2].map((score, column) => ({ score, column })));
    expect(lane.curves[0]?.points.map(({ role }) => role)).toEqual(['valley', null, 'peakEnd']);
    expect(['c0', 'c1', 'c2'].map((id) => layout.cards.get(id)?.isMarked)).toEqual([true, false, true]);
    expect(layout.cards.get('c2')?.marks.texts[0]?.text).toBe('+2 peak and end');
  });

  test('LAY-5 in a crowded cell the marked point has its words first', () => {
    const text = 'Some short words';
    const cell = [1.5, 2].map((score) => ({ score, column: 0, text }));
    const { layout } = laneWith([...cell, { score: -1, column: 1 }, { score: 0, column: 2 }]);
    const words = (id: string) => layout.cards.get(id)?.marks.texts.map((run) => run.text);
    expect(words('c1')).toEqual(['+2 peak', text]);
    expect(words('c0')).not.toContain(text);
  });

  test.each(['ltr', 'rtl'] as const)(
    'LAY-5 a peak above the dot of another persona has its words beside it, %s',
    (direction) => {
      const { layout } = laneWith(
        [
          { personaId: 'Sara', score: 2, column: 0, text: 'Proud' },
          { personaId: 'Sara', score: -1, column: 1 },
          { personaId: 'Ali', score: 1, column: 0, text: 'Interested' },
          { personaId: 'Ali', score: -1, column: 1 },
        ],
        ['Sara', 'Ali'],
        direction,
      );
      const texts = (id: string) => layout.cards.get(id)?.marks.texts ?? [];
      expect(texts('c0').map(({ text }) => text)).toEqual(['+2 peak', 'Proud']);
      expect(texts('c2').map(({ text }) => text)).toEqual(['+1 peak', 'Interested']);
      const middle = METRICS.pointSize / 2;
      for (const { x, width } of texts('c0')) {
        if (direction === 'rtl') expect(x + width).toBeLessThan(middle - METRICS.dotRadius);
        else expect(x).toBeGreaterThan(middle + METRICS.dotRadius);
      }
    },
  );

  test('LAY-5 several points of a persona in one cell spread over the column in their order', () => {
    const { lane, layout } = laneWith([1, 0, 2].map((score) => ({ score, column: 0 })));
    const left = layout.columns[0]?.x ?? 0;
    expect(lane.curves[0]?.points.map(({ x }) => x - left)).toEqual([53, 106, 159]);
  });

  test('LAY-5 each persona has a curve of its own colour and dash, and the legend names it', () => {
    const { lane } = laneWith(
      [null, 'Sara', 'Ali'].map((personaId) => ({ personaId, score: 1, column: 0 })),
      ['Sara', 'Ali'],
    );
    expect(lane.curves.map(({ personaId }) => personaId)).toEqual([null, 'Sara', 'Ali']);
    expect(new Set(lane.curves.map(({ tone }) => tone)).size).toBe(3);
    expect(new Set(lane.curves.map(({ dash }) => dash.join())).size).toBe(3);
    const header = lane.header.texts.map(({ text }) => text);
    expect(header).toEqual(expect.arrayContaining(['Sara', 'Ali']));
  });

  test('LAY-5 dots of two personas at one place step aside, so that both can be seen', () => {
    const { layout } = laneWith(
      [null, 'Sara'].map((personaId) => ({ personaId, score: 1, column: 0 })),
      ['Sara'],
    );
    const [a, b] = [layout.cards.get('c0'), layout.cards.get('c1')];
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThanOrEqual(2 * METRICS.dotRadius);
  });

  test('LAY-5 a card without a score is no point of the curve: not scored is not zero', () => {
    const { lane, layout } = laneWith([
      { score: 1, column: 0 },
      { score: null, column: 1 },
      { score: 2, column: 2 },
    ]);
    expect(lane.curves[0]?.points.map(({ cardId }) => cardId)).toEqual(['c0', 'c2']);
    expect(layout.cards.get('c1')).toMatchObject({ shape: 'point', barTone: 'ink3', y: METRICS.curveMiddle - 14 });
  });

  test('LAY-5 cards of other kinds stack below the curve', () => {
    const { layout, lane } = laneWith([{ kind: 'note', column: 0 }]);
    expect(layout.cards.get('c0')).toMatchObject({ shape: 'card', y: METRICS.curveHeight + 6 });
    expect(lane.scale).toEqual({ top: 22, middle: 66, bottom: 110 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editArbitrary, mapArbitrary } from '../../tests/unit/layout/arbitraryMap.ts';
import { testOptions } from '../../tests/unit/layout/testMap.ts';
import type { Rect } from './Layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import { METRICS } from './metrics.ts';
import { rectOfBox } from './query/rectOfCard.ts';

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('every map', { timeout: 30_000 }, () => {
  test('LAY-1 no card box covers another, and each is inside its lane', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const layout = layoutJourney(doc, testOptions);
        for (const lane of layout.lanes) {
          const rects = lane.cells.flatMap((cell) =>
            cell.cards.flatMap((box) => (box.shape === 'card' ? [rectOfBox(layout, box)] : [])),
          );
          for (const [index, rect] of rects.entries()) {
            expect(rect).not.toBeNull();
            if (!rect) continue;
            expect(rect.y).toBeGreaterThanOrEqual(lane.y);
            expect(rect.y + rect.height).toBeLessThanOrEqual(lane.y + lane.height);
            expect(rect.x).toBeGreaterThanOrEqual(0);
            expect(rect.x + rect.width).toBeLessThanOrEqual(layout.width);
            for (const other of rects.slice(index + 1)) expect(other && overlap(rect, other)).toBe(false);
          }
        }
      }),
    );
  });

  test('LAY-1 lanes follow one another without overlap, and all lengths are whole pixels', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const layout = layoutJourney(doc, testOptions);
        let bottom = layout.header.height;
        for (const lane of layout.lanes) {
          expect(lane.y).toBeGreaterThanOrEqual(bottom);
          bottom = lane.y + lane.height;
        }
        expect(layout.height).toBe(bottom);
        const lengths = [...layout.cards.values()].flatMap((box) => [
          ...[box.x, box.y, box.width, box.height],
          ...box.marks.texts.flatMap((run) => [run.x, run.y]),
          ...box.marks.icons.flatMap((icon) => [icon.x, icon.y]),
        ]);
        for (const length of lengths) expect(Number.isInteger(length)).toBe(true);
      }),
    );
  });

  test('LAY-3 no line of a card is wider than the card’s inside', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        for (const box of layoutJourney(doc, testOptions).cards.values()) {
          if (box.shape === 'point') continue;
          for (const run of box.marks.texts) {
            expect(run.x).toBeGreaterThanOrEqual(METRICS.cardPaddingEnd);
            expect(run.x + run.width).toBeLessThanOrEqual(box.width - METRICS.cardPaddingEnd);
            expect(run.y).toBeLessThan(box.height);
          }
        }
      }),
    );
  });

  test('LAY-5 the words of a point stay inside the lane’s curve area and their column', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const layout = layoutJourney(doc, testOptions);
        for (const box of layout.cards.values()) {
          if (box.shape === 'card') continue;
          const column = layout.columns.find(({ stepId }) => stepId === box.stepId);
          for (const run of box.marks.texts) {
            expect(box.x + run.x).toBeGreaterThanOrEqual(0);
            expect(box.x + run.x + run.width).toBeLessThanOrEqual(column?.width ?? 0);
            expect(box.y + run.y).toBeGreaterThan(0);
            expect(box.y + run.y).toBeLessThan(METRICS.curveHeight);
          }
        }
      }),
    );
  });

  test('LAY-7 a map that runs right to left is the exact mirror of the one that runs left to right', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const at = (direction: 'ltr' | 'rtl') =>
          layoutJourney({ ...doc, journey: { ...doc.journey, direction } }, testOptions);
        const ltr = at('ltr');
        const rtl = at('rtl');
        expect(rtl.width).toBe(ltr.width);
        for (const [index, column] of ltr.columns.entries())
          expect(rtl.columns[index]?.x).toBe(ltr.width - column.x - column.width);
        for (const [id, box] of ltr.cards) {
          const other = rtl.cards.get(id);
          const [here, there] = [rectOfBox(ltr, box), other && rectOfBox(rtl, other)];
          expect(there?.x).toBe(ltr.width - (here?.x ?? 0) - (here?.width ?? 0));
          expect(there?.width).toBe(here?.width);
          if (box.shape === 'point') expect(other?.y).toBe(box.y);
        }
        for (const [l, lane] of ltr.lanes.entries())
          for (const [c, curve] of lane.curves.entries())
            for (const [p, point] of curve.points.entries())
              expect(rtl.lanes[l]?.curves[c]?.points[p]).toMatchObject({ x: ltr.width - point.x, y: point.y });
      }),
    );
  });

  test('LAY-8 laying out step by step gives what laying out from scratch gives', () => {
    fc.assert(
      fc.property(mapArbitrary, fc.array(editArbitrary, { maxLength: 8 }), (start, edits) => {
        let doc = start;
        let layout = layoutJourney(doc, testOptions);
        for (const edit of edits) {
          doc = edit(doc);
          layout = layoutJourney(doc, testOptions, layout);
          expect(layout).toEqual(layoutJourney(doc, testOptions));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('LAY-8 the same document again gives the very same parts', () => {
    fc.assert(
      fc.property(mapArbitrary, (doc) => {
        const first = layoutJourney(doc, testOptions);
        const again = layoutJourney({ ...doc }, testOptions, first);
        expect(again.columns).toBe(first.columns);
        expect(again.stages).toBe(first.stages);
        expect(again.lanes).toBe(first.lanes);
        expect(again.cards).toBe(first.cards);
        expect(again.links).toBe(first.links);
      }),
      { numRuns: 50 },
    );
  });
});

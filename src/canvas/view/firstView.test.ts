import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { stickyPlaces } from '../headers/stickyPlaces.ts';
import { titleShifts } from '../headers/titleShifts.ts';
import { firstView, fitView, freeArea, revealView, showRect, stageView, zoomAbout } from './firstView.ts';

const pane = { width: 1280, height: 800 };
const mapOf = (stages: number, direction: 'ltr' | 'rtl' = 'ltr') =>
  layoutJourney(testMap({ stages, lanes: ['actions', 'emotion', 'painPoints'], journey: { direction } }), testOptions);

describe('the view of a map', () => {
  test('CAN-4 what fits is shown whole down to 80 %, all else at full size from its beginning; on phones at 90 %', () => {
    expect(firstView(mapOf(5), pane).zoom).toBe(1);
    const six = firstView(mapOf(6), pane).zoom;
    expect(six).toBeGreaterThan(0.8);
    expect(six).toBeLessThan(1);
    expect(firstView(mapOf(8), pane).zoom).toBe(1);
    expect(firstView(mapOf(40), pane).zoom).toBe(1);
    expect(firstView(mapOf(8), { width: 390, height: 900 }).zoom).toBe(0.9);
    // A map that is a little higher than its room, with the button that adds a lane, is shown to its end.
    const { height, header } = mapOf(40);
    const low = { width: 1280, height: height + 80 + 44 - (height - header.height) * 0.1 };
    expect(firstView(mapOf(40), low).zoom).toBeCloseTo(0.9);
    expect(firstView(mapOf(40), { width: 1280, height: 300 }).zoom).toBe(1);
  });

  test.each(['ltr', 'rtl'] as const)(
    'FIND-20 a stage is shown over its width, however many cards it has: %s',
    (direction) => {
      const layout = mapOf(20, direction);
      const tall = { ...layout, height: 40_000 };
      const [stage] = layout.stages;
      if (!stage) throw new Error('no stage');
      const free = freeArea(tall, pane);
      for (const width of [stage.width, 1300, 5000]) {
        const box = { x: direction === 'rtl' ? stage.x + stage.width - width : stage.x, width };
        const { x, y, zoom } = stageView(tall, pane, box);
        expect(zoom).toBeGreaterThanOrEqual(0.6);
        expect(y + tall.header.height * zoom).toBeCloseTo(free.y);
        const start =
          direction === 'rtl' ? free.x + free.width - (x + (box.x + width) * zoom) : x + box.x * zoom - free.x;
        expect(start).toBeGreaterThanOrEqual(15.9);
        const isWhole = start + width * zoom <= free.width;
        expect(isWhole).toBe(width < 5000);
      }
    },
  );

  test.each(['ltr', 'rtl'] as const)(
    'CAN-4 the first view begins with the grid at the corner of the titles: %s',
    (direction) => {
      const layout = mapOf(40, direction);
      const view = firstView(layout, pane);
      const free = freeArea(layout, pane);
      const { x, width } = layout.laneHeader;
      const corner = direction === 'rtl' ? view.x + x * view.zoom : view.x + (x + width) * view.zoom;
      expect(corner).toBeCloseTo(direction === 'rtl' ? free.width : free.x);
      expect(view.y + layout.header.height * view.zoom).toBeCloseTo(free.y);
    },
  );

  test('the whole map is shown beside the titles', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (stages, direction) => {
          const layout = mapOf(stages, direction);
          const { x, y, zoom } = fitView(layout, pane);
          const free = freeArea(layout, pane);
          const left = direction === 'rtl' ? x : x + (layout.laneHeader.x + layout.laneHeader.width) * zoom;
          const right = x + (direction === 'rtl' ? layout.laneHeader.x : layout.width) * zoom;
          expect(left).toBeGreaterThanOrEqual(free.x - 0.001);
          expect(right).toBeLessThanOrEqual(free.x + free.width + 0.001);
          expect(y + layout.height * zoom).toBeLessThanOrEqual(pane.height);
        },
      ),
    );
  });

  test('CAN-6 several cards are shown together: by moving where they have room, else from farther away', () => {
    const layout = mapOf(20);
    const view = firstView(layout, pane);
    const free = freeArea(layout, pane);
    const right = ({ x, zoom }: typeof view, rect: { readonly x: number; readonly width: number }) =>
      x + (rect.x + rect.width) * zoom;
    const near = { x: 2600, y: 200, width: 600, height: 80 };
    const moved = showRect(layout, pane, view, near);
    expect(moved.zoom).toBe(view.zoom);
    expect(right(moved, near)).toBeLessThanOrEqual(free.x + free.width);
    const wide = { x: 300, y: 200, width: 3600, height: 80 };
    const far = showRect(layout, pane, view, wide);
    expect(far.zoom).toBeLessThan(view.zoom);
    expect(far.x + wide.x * far.zoom).toBeGreaterThanOrEqual(free.x);
    expect(right(far, wide)).toBeLessThanOrEqual(free.x + free.width);
  });

  test('CAN-5 zooming keeps the point under the pointer, and stays within 5 % and 400 %', () => {
    const number = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.double({ min: 0.001, max: 100, noNaN: true }),
        (x, y, px, py, wanted) => {
          const before = { x, y, zoom: 0.8 };
          const after = zoomAbout(before, { x: px, y: py }, wanted);
          expect(after.zoom).toBeGreaterThanOrEqual(0.05);
          expect(after.zoom).toBeLessThanOrEqual(4);
          expect((px - after.x) / after.zoom).toBeCloseTo((px - x) / 0.8, 4);
          expect((py - after.y) / after.zoom).toBeCloseTo((py - y) / 0.8, 4);
        },
      ),
    );
  });

  test('CAN-6 in a right-to-left map a card is brought in sight as in its mirror picture', () => {
    const [ltr, rtl] = [mapOf(40, 'ltr'), mapOf(40, 'rtl')];
    const [viewLtr, viewRtl] = [firstView(ltr, pane), firstView(rtl, pane)];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 60, max: 3000 }), (x, width) => {
        // Both of the same size, the second as the first in a mirror.
        const there = revealView(ltr, pane, viewLtr, { x, y: 200, width, height: 60 });
        const here = revealView(rtl, pane, viewRtl, {
          x: rtl.laneHeader.x + rtl.laneHeader.width - x - width,
          y: 200,
          width,
          height: 60,
        });
        expect(here.x - viewRtl.x).toBeCloseTo(viewLtr.x - there.x);
      }),
    );
  });

  test('CAN-6 what can be seen is not moved; what cannot comes beside the titles', () => {
    const layout = mapOf(40);
    const free = freeArea(layout, pane);
    const view = firstView(layout, pane);
    const seen = { x: 300, y: 120, width: 200, height: 60 };
    expect(revealView(layout, pane, view, seen)).toEqual(view);
    const first = { x: layout.laneHeader.width + 6, y: layout.header.height + 6, width: 200, height: 60 };
    expect(revealView(layout, pane, view, first)).toEqual(view);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 3000 }), (x, y) => {
        const rect = { x, y, width: 200, height: 60 };
        const next = revealView(layout, pane, view, rect);
        const left = next.x + x * next.zoom;
        const top = next.y + y * next.zoom;
        expect(left).toBeGreaterThanOrEqual(free.x - 1);
        expect(left + 200 * next.zoom).toBeLessThanOrEqual(free.x + free.width + 0.001);
        expect(top).toBeGreaterThanOrEqual(free.y - 1);
        expect(top + 60 * next.zoom).toBeLessThanOrEqual(pane.height + 0.001);
      }),
    );
  });
});

test('CAN-3 titles end where the grid begins, and stop at the edge of the pane', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const layout = mapOf(40, direction);
    const home = firstView(layout, pane);
    const side = direction === 'rtl' ? pane.width - layout.laneHeader.width : 0;
    expect(stickyPlaces(layout, home, pane)).toEqual({ top: 0, side });
    const inward = { ...home, x: home.x + (direction === 'rtl' ? -90 : 90), y: home.y + 50 };
    expect(stickyPlaces(layout, inward, pane)).toEqual({ top: 50, side: side + (direction === 'rtl' ? -90 : 90) });
    const outward = { ...home, x: home.x + (direction === 'rtl' ? 500 : -500), y: home.y - 300 };
    expect(stickyPlaces(layout, outward, pane)).toEqual({ top: 0, side });
  }
});

test('CAN-3 the title of a stage that has begun out of sight stays within the stage and in sight', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const layout = mapOf(40, direction);
    const home = firstView(layout, pane);
    const { side } = stickyPlaces(layout, home, pane);
    expect(titleShifts(layout, home, side)).toEqual(layout.stages.map(() => 0));
    const [first] = layout.stages;
    const width = (first?.width ?? 0) * home.zoom;
    const on = (by: number) => ({ ...home, x: home.x + (direction === 'rtl' ? by : -by) });
    expect(titleShifts(layout, on(10), side)[0]).toBe(10);
    expect(titleShifts(layout, on(width), side)[0]).toBeLessThan(width);
    expect(titleShifts(layout, on(width + 20), side).slice(2)).toEqual(layout.stages.slice(2).map(() => 0));
  }
});

test.each([
  // Width of the pane, and what the capture field and the zoom buttons cover at its bottom.
  [1280, 80],
  [390, 120],
])('CAN-6 a card that is brought in sight is not under the dock: %i px', (width, dock) => {
  const layout = mapOf(5);
  const phone = { width, height: 800 };
  const rect = { x: layout.columns[0]?.x ?? 0, y: 2000, width: 180, height: 60 };
  const view = revealView(layout, phone, { x: 0, y: 0, zoom: 1 }, rect);
  expect(view.y + rect.y + rect.height).toBeLessThanOrEqual(phone.height - dock);
});

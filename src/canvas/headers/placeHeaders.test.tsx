import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { columnPlace, rowPlace, wholePixels } from './headerPlaces.ts';
import { placeHeaders } from './placeHeaders.ts';

const LANES = ['actions', 'frontstage', 'backstage', 'emotion'] as const;
const mapOf = (stages: number, lanes: number) =>
  layoutJourney(testMap({ stages, lanes: LANES.slice(0, lanes) }), testOptions);

/** A holder with headers, and the button that adds one more at their end. */
function holder(headers: number): HTMLElement {
  const element = document.createElement('div');
  for (let i = 0; i < headers; i++) element.append(document.createElement('div'));
  element.append(document.createElement('button'));
  return element;
}
const edges = (element: Element, [start, size]: readonly ['left' | 'top', 'width' | 'height']) => {
  if (!(element instanceof HTMLElement)) throw new Error('no header');
  const at = Number.parseFloat(element.style[start]);
  return [at, at + Number.parseFloat(element.style[size])] as const;
};

test('CAN-3 headers stand edge to edge on whole pixels at every zoom, and nearest to their lanes and columns', () => {
  const layout = mapOf(3, 4);
  const view = fc.record({
    x: fc.double({ min: -900, max: 900, noNaN: true }),
    y: fc.double({ min: -900, max: 900, noNaN: true }),
    zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(view, (view) => {
      const [columns, lanes] = [holder(layout.stages.length + layout.columns.length), holder(layout.lanes.length)];
      placeHeaders({ columns, lanes }, layout, view, { top: 0, side: 0 });
      layout.lanes.forEach((lane, index) => {
        const [top, bottom] = edges(lanes.children[index] as Element, ['top', 'height']);
        const start = wholePixels(view.y);
        expect(Math.abs(start + top - (view.y + lane.y * view.zoom))).toBeLessThanOrEqual(0.5 + 1e-9);
        expect([Number.isInteger(start + top), Number.isInteger(start + bottom)]).toEqual([true, true]);
        const next = layout.lanes[index + 1];
        const below = lanes.children[index + 1];
        if (next && below && next.y === lane.y + lane.height) expect(edges(below, ['top', 'height'])[0]).toBe(bottom);
      });
      layout.stages.slice(1).forEach((_, index) => {
        const [, right] = edges(columns.children[index] as Element, ['left', 'width']);
        expect(edges(columns.children[index + 1] as Element, ['left', 'width'])[0]).toBe(right);
      });
    }),
  );
});

test('CAN-3 a layout whose headers are not drawn yet moves none of them, nor the buttons that add one', () => {
  const small = mapOf(2, 2);
  const [columns, lanes] = [holder(small.stages.length + small.columns.length), holder(small.lanes.length)];
  const view = { x: 0, y: 0, zoom: 0.4 };
  placeHeaders({ columns, lanes }, small, view, { top: 0, side: 0 });
  const styles = () => [...columns.children, ...lanes.children].map((one) => one.getAttribute('style'));
  const before = styles();
  placeHeaders({ columns, lanes }, mapOf(3, 3), view, { top: 0, side: 0 });
  expect(styles()).toEqual(before);
  expect(lanes.lastElementChild?.getAttribute('style')).toBeNull();
  expect(columns.lastElementChild?.getAttribute('style')).toBeNull();
});

test('CAN-3 a title has whole lines, and none where not even one fits', () => {
  const at = (zoom: number) => ({ x: 0, y: 0, zoom });
  const lane = { y: 0, height: 120 };
  for (let zoom = 0.05; zoom < 2; zoom += 0.01) {
    const { lines, titleTop, height, tiny } = rowPlace(lane, at(zoom), 0);
    expect(tiny || lines === 1 || titleTop + lines * 20 <= height).toBe(true);
    expect(tiny).toBe(height < 16);
  }
  expect([0.11, 0.5].map((zoom) => columnPlace({ x: 0, width: 212 }, at(zoom)).tiny)).toEqual([true, false]);
});

test('CAN-3 the title of a lane that has begun out of sight stays below those of the columns while there is room', () => {
  const lane = { y: 90, height: 700 };
  const edge = 90;
  const topInPane = (y: number) => {
    const place = rowPlace(lane, { x: 0, y, zoom: 1 }, edge);
    return [y + place.y + place.titleTop, y + place.y + place.moreTop];
  };
  const [title = 0, more = 0] = topInPane(0);
  for (const y of [0, -1, -300, -660]) expect(topInPane(y)).toEqual([title, more]);
  // Its end pushes it out.
  expect(topInPane(-700)).toEqual([title - 40, more - 40]);
  expect(rowPlace(lane, { x: 0, y: -660, zoom: 1 }, edge)).toMatchObject({ lines: 1, low: true });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeMeasure, testMap } from '../../../tests/unit/layout/testMap.ts';
import { layoutEmpathy } from '../../layout/empathy/layoutEmpathy.ts';
import { openingView, rectOfStop, revealingView } from './empathyView.ts';
import { empathyStops } from './empathyWalk.ts';

const words = { section: String, count: String, evidence: String, onMap: 'on the map' };
const mapIn = (language: string) =>
  layoutEmpathy(testMap({ journey: { language } }), 'p', { words, measure: fakeMeasure });
const PHONE = { width: 390, height: 700 };

describe.each(['en', 'fa'])('the view of an empathy map (EMP-6), %s', (language) => {
  const layout = mapIn(language);

  test('a phone shows the first section at a size that can be read, a desktop the whole map', () => {
    const { zoom, x, y } = openingView(layout, PHONE);
    expect(zoom).toBeGreaterThanOrEqual(0.9);
    const first = layout.sections[0];
    const [left, right] = [x + (first?.x ?? 0) * zoom, x + ((first?.x ?? 0) + (first?.width ?? 0)) * zoom];
    expect([left >= 0, right <= PHONE.width, y >= 0]).toEqual([true, true, true]);
    const whole = openingView(layout, { width: 1280, height: 740 });
    expect(whole.x).toBeGreaterThanOrEqual(0);
    expect(whole.x + layout.width * whole.zoom).toBeLessThanOrEqual(1280);
    expect(whole.y + layout.height * whole.zoom).toBeLessThanOrEqual(740);
  });

  test('every stop is brought in sight from everywhere, and what is in sight stays where it is', () => {
    const view = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
      zoom: fc.constantFrom(0.9, 1),
    });
    fc.assert(
      fc.property(view, fc.constantFrom(...empathyStops(layout)), (from, { stop, rect: seen }) => {
        const rect = rectOfStop(layout, stop, PHONE, from.zoom);
        if (!rect) throw new Error('no place');
        const to = revealingView(PHONE, from, rect);
        const [top, bottom] = [to.y + seen.y * to.zoom, to.y + (seen.y + seen.height) * to.zoom];
        const left = to.x + seen.x * to.zoom;
        expect(top >= 0 && bottom <= PHONE.height && left >= 0 && left < PHONE.width).toBe(true);
        expect(revealingView(PHONE, to, rect)).toEqual(to);
      }),
    );
  });
});

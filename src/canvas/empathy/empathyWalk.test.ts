import { describe, expect, test } from 'vitest';
import { fakeMeasure, orderAt, testMap } from '../../../tests/unit/layout/testMap.ts';
import { layoutEmpathy } from '../../layout/empathy/layoutEmpathy.ts';
import { newRow } from '../../model/newRow.ts';
import { EMPATHY_SECTIONS } from '../../model/scales.ts';
import { type EmpathyStop, empathyStops, nextStop, stopKey, type Way } from './empathyWalk.ts';

const words = { section: String, count: String, evidence: String, onMap: 'on the map' };

function mapWithNotes(language: string) {
  const notes = EMPATHY_SECTIONS.flatMap((section) =>
    [`${section} a`, `${section} b`].map((text) => ({ section, text })),
  );
  const rows = notes.map((note, index) =>
    newRow('empathyNotes', { ...note, id: note.text.replace(' ', '-'), personaId: 'p', order: orderAt(index) }),
  );
  const doc = { ...testMap({ journey: { language } }), empathyNotes: new Map(rows.map((row) => [row.id, row])) };
  return layoutEmpathy(doc, 'p', { words, measure: fakeMeasure });
}

const note = (id: string): EmpathyStop => ({ kind: 'note', id, section: 'think' });

describe('walking the empathy map with arrow keys (EMP-3)', () => {
  const layout = mapWithNotes('en');

  test('down goes to the next note of the section, then to its add button', () => {
    const second = nextStop(layout, note('think-a'), 'down');
    expect(stopKey(second)).toBe('note think-b');
    expect(stopKey(nextStop(layout, second, 'down'))).toBe('add think');
  });

  test('right goes to the section at the right, in both directions of the map', () => {
    expect(nextStop(layout, note('think-a'), 'right')).toMatchObject({ id: 'see-a' });
    expect(nextStop(mapWithNotes('fa'), note('think-a'), 'right')).toMatchObject({ id: 'hear-a' });
  });

  test('at the edge the keyboard stays', () => {
    expect(nextStop(layout, { kind: 'note', id: 'who-a', section: 'who' }, 'up')).toMatchObject({ id: 'who-a' });
  });

  test('every stop can be reached from the first one', () => {
    const ways: readonly Way[] = ['left', 'right', 'up', 'down'];
    const stops = empathyStops(layout);
    const reached = new Map(stops.slice(0, 1).map(({ stop }) => [stopKey(stop), stop]));
    for (const stop of reached.values())
      for (const way of ways) {
        const next = nextStop(layout, stop, way);
        reached.set(stopKey(next), next);
      }
    expect(reached.size).toBe(stops.length);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeMeasure, orderAt, testMap } from '../../../tests/unit/layout/testMap.ts';
import type { Doc } from '../../model/Doc.ts';
import { newRow } from '../../model/newRow.ts';
import type { EmpathyNote } from '../../model/records/empathyNote.ts';
import { EMPATHY_SECTIONS } from '../../model/scales.ts';
import { dropSectionAt } from './dropSectionAt.ts';
import { layoutEmpathy } from './layoutEmpathy.ts';

const words = { section: String, count: String, evidence: String, onMap: 'on the map' };
const options = { words, measure: fakeMeasure };

function docWith(notes: readonly Partial<EmpathyNote>[], language = 'en'): Doc {
  const rows = notes.map((note, index) =>
    newRow('empathyNotes', { section: 'say', ...note, id: `n${index}`, personaId: 'p', order: orderAt(index) }),
  );
  return { ...testMap({ journey: { language } }), empathyNotes: new Map(rows.map((row) => [row.id, row])) };
}

const notesArbitrary = fc.array(
  fc.record({ section: fc.constantFrom(...EMPATHY_SECTIONS), text: fc.string({ maxLength: 120 }) }),
  { maxLength: 40 },
);

describe('layoutEmpathy', () => {
  test('LAY-20 every section is shown, also without notes, and think and feel make the head in the middle', () => {
    const layout = layoutEmpathy(docWith([]), 'p', options);
    expect(layout.sections.map(({ section }) => section).sort()).toEqual([...EMPATHY_SECTIONS].sort());
    const [think, feel] = ['think', 'feel'].map((name) => layout.sections.find(({ section }) => section === name));
    expect(layout.head.x).toBe(think?.x);
    expect(layout.head.height).toBe((feel?.y ?? 0) + (feel?.height ?? 0) - (think?.y ?? 0));
    expect(layout.head.x + layout.head.width / 2).toBe(layout.width / 2);
  });

  test('LAY-20 notes stand inside their section, and none covers another', () => {
    fc.assert(
      fc.property(notesArbitrary, (notes) => {
        const layout = layoutEmpathy(docWith(notes), 'p', options);
        for (const section of layout.sections) {
          for (const [index, note] of section.notes.entries()) {
            expect(note.x).toBeGreaterThanOrEqual(section.x);
            expect(note.x + note.width).toBeLessThanOrEqual(section.x + section.width);
            expect(note.y).toBeGreaterThanOrEqual(section.y + section.titleHeight);
            expect(note.y + note.height).toBeLessThanOrEqual(section.y + section.height);
            for (const other of section.notes.slice(index + 1)) {
              const apart =
                note.x + note.width <= other.x ||
                other.x + other.width <= note.x ||
                note.y + note.height <= other.y ||
                other.y + other.height <= note.y;
              expect(apart).toBe(true);
            }
          }
        }
        expect(layout.notes.size).toBe(notes.length);
      }),
      { numRuns: 50 },
    );
  });

  test('LAY-7 a right-to-left empathy map is the mirror of the left-to-right one', () => {
    fc.assert(
      fc.property(notesArbitrary, (notes) => {
        const ltr = layoutEmpathy(docWith(notes), 'p', options);
        const rtl = layoutEmpathy(docWith(notes, 'fa'), 'p', options);
        for (const [index, section] of ltr.sections.entries()) {
          expect(rtl.sections[index]?.x).toBe(ltr.width - section.x - section.width);
        }
        for (const [id, box] of ltr.notes) expect(rtl.notes.get(id)?.x).toBe(ltr.width - box.x - box.width);
      }),
      { numRuns: 30 },
    );
  });

  test('LAY-8 editing one note keeps the sections without it', () => {
    const doc = docWith([{ section: 'say' }, { section: 'pain' }]);
    const before = layoutEmpathy(doc, 'p', options);
    const note = doc.empathyNotes.get('n1');
    const changed = new Map(doc.empathyNotes);
    if (note) changed.set('n1', { ...note, text: 'late' });
    const after = layoutEmpathy({ ...doc, empathyNotes: changed }, 'p', options, before);
    expect(after.notes.get('n0')).toBe(before.notes.get('n0'));
    expect(after.sections.filter((section) => !before.sections.includes(section)).map((s) => s.section)).toEqual([
      'pain',
    ]);
  });

  test('LAY-21 a note let go on the upper half of another goes before it, in an empty section to its end', () => {
    const layout = layoutEmpathy(docWith([{ section: 'see' }, { section: 'see' }, { section: 'see' }]), 'p', options);
    const third = layout.notes.get('n2');
    const at = { x: (third?.x ?? 0) + 20, y: (third?.y ?? 0) + 2 };
    expect(dropSectionAt(layout, at.x, at.y, ['n0'])).toEqual({ section: 'see', beforeId: 'n2' });
    const gain = layout.sections.find(({ section }) => section === 'gain');
    expect(dropSectionAt(layout, (gain?.x ?? 0) + 9, (gain?.y ?? 0) + 50, ['n0'])).toEqual({
      section: 'gain',
      beforeId: null,
    });
    expect(dropSectionAt(layout, -5, 10, [])).toBeNull();
  });
});

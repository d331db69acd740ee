import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDocAndChanges, touchedTables } from '../../tests/unit/arbitraries/changes.ts';
import { arbitraryDoc } from '../../tests/unit/arbitraries/doc.ts';
import { applyChanges } from './applyChanges.ts';
import { changesBetween } from './changesBetween.ts';
import { invertChanges } from './invertChanges.ts';

describe('changes', () => {
  test('DOC-4: applying changes and then their inverse gives the document that was', () => {
    fc.assert(
      fc.property(arbitraryDocAndChanges, ({ doc, changes }) => {
        const { doc: after, skipped } = applyChanges(doc, changes);
        expect(skipped).toEqual([]);
        expect(applyChanges(after, invertChanges(changes)).doc).toEqual(doc);
      }),
    );
  });

  test('DOC-5: a document is never changed in place, and untouched tables keep their identity', () => {
    fc.assert(
      fc.property(arbitraryDocAndChanges, ({ doc, changes }) => {
        const before = structuredClone(doc);
        const after = applyChanges(doc, changes).doc;
        expect(doc).toEqual(before);
        const named = new Set(changes.map((change) => change.table));
        for (const table of touchedTables(doc, after)) expect(named).toContain(table);
      }),
    );
  });

  test('DOC-7: a change of a row that another tab removed is skipped and reported; nothing throws', () => {
    fc.assert(
      fc.property(
        arbitraryDocAndChanges,
        arbitraryDoc({ stages: 1, stepsOfStage: 1, lanes: 1, cards: 1, personas: 0 }),
        (a, other) => {
          const { skipped } = applyChanges(other, a.changes);
          for (const change of skipped) {
            expect(change.before).not.toBeNull();
            expect(change.after).not.toBeNull();
          }
        },
      ),
    );
  });

  test('DOC-8: the difference of two documents leads from one to the other', () => {
    fc.assert(
      fc.property(arbitraryDoc(), arbitraryDoc(), (from, to) => {
        expect(applyChanges(from, changesBetween(from, to)).doc).toEqual(to);
        expect(changesBetween(from, structuredClone(from))).toEqual([]);
      }),
    );
  });
});

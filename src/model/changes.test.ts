import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDocAndChanges, touchedTables } from '../../tests/unit/arbitraries/changes.ts';
import { arbitraryDoc } from '../../tests/unit/arbitraries/doc.ts';
import { applyChanges } from './applyChanges.ts';
import type { Change } from './Change.ts';
import { diffDocs } from './diffDocs.ts';
import { invertChanges } from './invertChanges.ts';
import { squashChanges } from './squashChanges.ts';

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

  test('DOC-6: squashed changes do what the single ones do, with one change a row at most; so does their inverse', () => {
    fc.assert(
      fc.property(arbitraryDocAndChanges, ({ doc, changes }) => {
        const squashed = squashChanges(changes);
        const after = applyChanges(doc, changes).doc;
        expect(applyChanges(doc, squashed).doc).toEqual(after);
        expect(applyChanges(after, invertChanges(squashed)).doc).toEqual(doc);
        const rows = squashed.map((change) => `${change.table} ${change.id}`);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  test('DOC-6: what was made and removed, or changed and changed back, leaves no trace', () => {
    const made: Change = { table: 'cards', id: 'c', before: null, after: { id: 'c', text: 'a' } };
    const typed: Change = { table: 'cards', id: 'd', before: { text: 'a' }, after: { text: 'b' } };
    expect(squashChanges([made, ...invertChanges([made]), typed, ...invertChanges([typed])])).toEqual([]);
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
        expect(applyChanges(from, diffDocs(from, to)).doc).toEqual(to);
        expect(diffDocs(from, structuredClone(from))).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDoc } from '../../tests/unit/arbitraries/doc.ts';
import { TABLE_NAMES } from './Doc.ts';
import { checkDoc } from './integrity/checkDoc.ts';
import { remintIds, renameIds } from './renameIds.ts';

test('FILE-12: a copy with fresh ids is sound, shares no id but those of images, and differs in ids only', () => {
  fc.assert(
    fc.property(arbitraryDoc(), (doc) => {
      let n = 0;
      const copy = remintIds(doc, () => `fresh-${n++}`);
      expect(checkDoc(copy)).toEqual([]);
      expect(copy.journey.id).toMatch(/^fresh/);
      const back = TABLE_NAMES.filter((table) => table !== 'assets').map((table) => {
        const ids = [...copy[table].keys()];
        for (const id of ids) expect(id).toMatch(/^fresh/);
        return [table, new Map(ids.map((id, index) => [id, [...doc[table].keys()][index] ?? '']))] as const;
      });
      const restored = renameIds({ ...copy, journey: doc.journey }, new Map(back));
      const home = (targetId: string) => (targetId === copy.journey.id ? doc.journey.id : targetId);
      const rehome = <R extends { readonly targetId: string }>(rows: ReadonlyMap<string, R>) =>
        new Map([...rows].map(([id, row]) => [id, { ...row, targetId: home(row.targetId) }]));
      const { comments, ballots, dismissals } = restored;
      expect({
        ...restored,
        comments: rehome(comments),
        ballots: rehome(ballots),
        dismissals: rehome(dismissals),
      }).toEqual(doc);
    }),
  );
});

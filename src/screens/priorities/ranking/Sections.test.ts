import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRows, heldSections, rowCount, SECTION_NAMES, type Sections, sameSections } from './Sections.ts';

const arbitrarySections: fc.Arbitrary<Sections> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom(...SECTION_NAMES)), { maxLength: 15 })
  .map((list) => {
    const nameOf = new Map(list);
    const of = (name: keyof Sections) => [...nameOf].filter(([, one]) => one === name).map(([id]) => `i${id}`);
    return { ranked: of('ranked'), unscored: of('unscored'), closed: of('closed') };
  });
const rows = (sections: Sections): readonly string[] => SECTION_NAMES.flatMap((name) => sections[name]);

describe('held order (PRIO-11)', () => {
  it('rows stay in their order and section; what is gone goes, what is new comes in last', () => {
    fc.assert(
      fc.property(arbitrarySections, arbitrarySections, (held, live) => {
        const shown = heldSections(held, live);
        expect([...rows(shown)].sort()).toEqual([...rows(live)].sort());
        for (const name of SECTION_NAMES) {
          const stayed = held[name].filter((id) => rows(live).includes(id));
          expect(shown[name].slice(0, stayed.length)).toEqual(stayed);
        }
        expect(sameSections(heldSections(live, live), live)).toBe(true);
      }),
    );
  });

  it('the first rows are a beginning of all rows', () => {
    fc.assert(
      fc.property(arbitrarySections, fc.nat(20), (sections, most) => {
        const first = firstRows(sections, most);
        expect(rows(first)).toEqual(rows(sections).slice(0, most));
        expect(rowCount(first)).toBe(Math.min(most, rowCount(sections)));
      }),
    );
  });
});

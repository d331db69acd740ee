import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDoc } from '../../../tests/unit/arbitraries/doc.ts';
import { newRow } from '../newRow.ts';
import { type CardFilter, FILTER_GROUPS, isFiltering, matcherOf, NO_FILTER, toggleValue } from './CardFilter.ts';
import { facetsOf } from './facetsOf.ts';
import { readSavedFilters, writeSavedFilters } from './SavedFilters.ts';

const docWithFilter = arbitraryDoc().chain((doc) => {
  const facets = facetsOf(doc);
  const picks = facets.map(({ group, values }) =>
    fc.subarray(values.map(({ value }) => value)).map((chosen) => [group, chosen] as const),
  );
  return fc.tuple(...picks).map((chosen) => ({
    doc,
    filter: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)) as CardFilter,
  }));
});
const matching = (doc: { readonly cards: ReadonlyMap<string, never> }, filter: CardFilter): readonly string[] =>
  [...doc.cards].filter(([, card]) => matcherOf(filter)(card)).map(([id]) => id);

describe('filters', () => {
  test('FIND-10: any value within a group, every group', () => {
    const card = (id: string, fields: object) => newRow('cards', { id, order: 'a0', ...fields });
    const cards = [
      card('a', { kind: 'pain', owner: 'علي', tags: ['فوری'] }),
      card('b', { kind: 'pain', owner: 'Sara' }),
      card('c', { kind: 'quote', owner: 'علی ' }),
    ];
    const ids = (filter: CardFilter) => cards.filter(matcherOf(filter)).map(({ id }) => id);
    expect(ids(NO_FILTER)).toEqual(['a', 'b', 'c']);
    expect(ids({ kind: ['pain', 'quote'] })).toEqual(['a', 'b', 'c']);
    expect(ids({ owner: ['علی'] })).toEqual(['a', 'c']);
    expect(ids({ owner: ['علی'], kind: ['pain'] })).toEqual(['a']);
    expect(ids({ tag: [''] })).toEqual(['b', 'c']);
  });

  test('FIND-10: more values of a group match no less, another group no more', () => {
    fc.assert(
      fc.property(docWithFilter, ({ doc, filter }) => {
        const all = matching(doc as never, filter);
        for (const group of FILTER_GROUPS) {
          const { [group]: values, ...without } = filter;
          if (!values) continue;
          const wider = matching(doc as never, without);
          expect(all.every((id) => wider.includes(id))).toBe(true);
          const each = values.flatMap((value) => matching(doc as never, { ...without, [group]: [value] }));
          expect(new Set(all)).toEqual(new Set(each));
        }
      }),
    );
  });

  test('FIND-11: counts say how many cards each value alone would leave', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        for (const { group, values } of facetsOf(doc))
          for (const { value, count } of values) {
            expect(count).toBeGreaterThan(0);
            expect(matching(doc as never, { [group]: [value] })).toHaveLength(count);
          }
      }),
    );
  });

  test('FIND-10: taking a value in and out again changes nothing', () => {
    fc.assert(
      fc.property(docWithFilter, fc.constantFrom(...FILTER_GROUPS), fc.string(), ({ doc, filter }, group, value) => {
        const twice = toggleValue(toggleValue(filter, group, value), group, value);
        expect(matching(doc as never, twice)).toEqual(matching(doc as never, filter));
        expect(isFiltering(twice)).toBe(isFiltering(filter));
      }),
    );
  });
});

describe('saved views', () => {
  test('FIND-14: what is saved is read back', () => {
    fc.assert(
      fc.property(docWithFilter, fc.constantFrom('dim' as const, 'hide' as const), ({ doc, filter }, mode) => {
        const saved = readSavedFilters(JSON.parse(JSON.stringify(writeSavedFilters(doc, filter, mode))));
        expect(saved.filter).toEqual(filter);
        expect(saved.mode).toBe(mode);
        expect(saved.hiddenLanes).toEqual([...doc.lanes.values()].filter(({ hidden }) => hidden).map(({ id }) => id));
      }),
    );
  });

  test('FIND-14: whatever stands in a file, reading it never fails', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (filters, filter) => {
        for (const given of [filters, { filter }, { filter: { kind: filter } }])
          expect(matcherOf(readSavedFilters(given).filter)).toBeTypeOf('function');
      }),
    );
    expect(readSavedFilters({ mode: 'x', filter: { kind: ['pain'], nonsense: ['1'] }, hiddenLanes: 3 })).toEqual({
      mode: 'dim',
      filter: { kind: ['pain'] },
      collapsedStages: [],
      collapsedLanes: [],
      hiddenLanes: [],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { aDoc } from '../../../tests/unit/editor/aSession.ts';
import { suggestPlaces } from './suggestPlaces.ts';

const doc = aDoc();
const NAMES: Readonly<Record<string, string>> = {
  P1: 'آگاهی',
  P2: 'بررسی گزینه‌ها',
  P3: 'Online purchase',
  L1: 'کنش‌ها',
  L2: 'Pain points',
};
const names = {
  laneName: ({ id }: { readonly id: string }) => NAMES[id] ?? '',
  columnName: (id: string) => NAMES[id] ?? '',
};
const places = (query: string, kind: 'pain' | null = null) =>
  suggestPlaces(doc, query, kind, names).map(({ laneId, stepId }) => laneId + stepId);

describe('CAP-7: places by words', () => {
  test('are all cells without a word, first those of lanes for the kind', () => {
    expect(places('')).toEqual(['L1P1', 'L1P2', 'L1P3', 'L2P1', 'L2P2', 'L2P3']);
    expect(places('', 'pain')).toEqual(['L2P1', 'L2P2', 'L2P3', 'L1P1', 'L1P2', 'L1P3']);
  });
  test('answer words of stage and lane in any order, folded, by their beginnings', () => {
    expect(places('pai pur')).toEqual(['L2P3']);
    expect(places('purchase pain')).toEqual(['L2P3']);
    expect(places('گزينه ها کنش')).toEqual(['L1P2']);
    expect(places('nothing')).toEqual([]);
  });
  test('answer signs', () => {
    expect(places('>online')).toEqual(['L1P3', 'L2P3']);
    expect(places('/pain >آگا')).toEqual(['L2P1']);
    expect(places('/"pain points" <بررسی')).toEqual(['L2P2']);
    expect(places('/')).toHaveLength(6);
  });
  test('that begin a word come before those inside one', () => {
    expect(places('p')[0]).toBe('L1P3');
    expect(places('oin')).toEqual(['L2P1', 'L2P2', 'L2P3']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDoc } from '../../tests/unit/arbitraries/doc.ts';
import { TABLE_FIELDS, TABLE_NAMES } from './Doc.ts';
import { LIMITS } from './limits.ts';
import { parseJourney, parseRow } from './parseRow.ts';

const card = (fields: object) => parseRow('cards', { id: 'c', order: 'a0', ...fields }, 'cards[0]');

describe('parseRow', () => {
  test('DOC-1: sound rows come through as they are', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        expect(parseJourney(doc.journey, 'journey')).toEqual({ row: doc.journey, issues: [] });
        for (const table of TABLE_NAMES)
          for (const row of doc[table].values()) expect(parseRow(table, row, 'x')).toEqual({ row, issues: [] });
      }),
    );
  });

  test('DOC-1: any value gives a row with every field, or none and a reason; parsing a parsed row changes nothing', () => {
    const value = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.constantFrom(1e9, -1, 1e300, '۱۲', 'a0', 'emotion', Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1),
      fc.array(fc.oneof(fc.string(), fc.anything()), { maxLength: 4 }),
    );
    const table = fc.constantFrom(...TABLE_NAMES);
    const raw = table.chain((name) =>
      fc.record({
        name: fc.constant(name),
        row: fc.oneof(
          fc.anything(),
          fc.record(Object.fromEntries([...Object.keys(TABLE_FIELDS[name]), 'zeta'].map((field) => [field, value])), {
            requiredKeys: [],
          }),
          fc
            .record(Object.fromEntries(Object.keys(TABLE_FIELDS[name]).map((field) => [field, value])), {
              requiredKeys: [],
            })
            .map((row) => ({ ...row, id: 'x', order: 'a0' })),
        ),
      }),
    );
    fc.assert(
      fc.property(raw, ({ name, row: given }) => {
        const { row, issues } = parseRow(name, given, 'p');
        if (row === null) expect(issues.at(-1)?.done).toBe('rowDropped');
        else {
          expect(Object.keys(row)).toEqual(Object.keys(TABLE_FIELDS[name]));
          expect(parseRow(name, JSON.parse(JSON.stringify(row)), 'p')).toEqual({ row, issues: [] });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('DOC-2: a number outside its scale becomes null, never the nearest bound', () => {
    for (const given of [
      { severity: 5 },
      { score: 2.1 },
      { score: -3 },
      { confidence: 101 },
      { effort: 0 },
      { reach: 1e15 },
    ]) {
      const [name = ''] = Object.keys(given);
      expect(card(given)).toMatchObject({
        row: { [name]: null },
        issues: [{ path: `cards[0].${name}`, what: 'outOfScale', done: 'cleared' }],
      });
    }
  });

  test('DOC-2: a text over the limit is cut, never through a letter', () => {
    const { row, issues } = card({ text: `${'a'.repeat(LIMITS.textLength - 1)}🙂` });
    expect(row?.text).toBe('a'.repeat(LIMITS.textLength - 1));
    expect(issues).toEqual([{ path: 'cards[0].text', what: 'tooLong', done: 'truncated' }]);
  });

  test('DOC-2: items of a list that do not fit are left out, the others stay', () => {
    const { row, issues } = card({ tags: ['a', 1, 'b'], sources: [{ kind: 'rumour' }, { kind: 'survey', n: 3 }] });
    expect(row?.tags).toEqual(['a', 'b']);
    expect(row?.sources).toEqual([{ kind: 'survey', n: 3, reference: '', date: null, quote: '' }]);
    expect(issues.map(({ path, done }) => `${path} ${done}`)).toEqual([
      'cards[0].tags[1] itemDropped',
      'cards[0].sources[0] itemDropped',
    ]);
  });

  test('DOC-3: unknown fields are kept; names that reach prototypes are refused', () => {
    const { row, issues } = parseRow(
      'cards',
      JSON.parse('{"id":"c","order":"a0","mood":{"x":[1]},"__proto__":{"polluted":1},"deep":{"constructor":1,"ok":2}}'),
      'c',
    );
    expect(row?.extra).toEqual({ mood: { x: [1] }, deep: { ok: 2 } });
    expect(issues.map((issue) => issue.path)).toEqual(['c.__proto__', 'c.deep.constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.hasOwn(row ?? {}, '__proto__')).toBe(false);
  });

  test('DOC-1: a row without what it needs is refused with the reason', () => {
    expect(parseRow('steps', { id: 's', order: 'a0' }, 'steps[0]')).toEqual({
      row: null,
      issues: [{ path: 'steps[0].stageId', what: 'missing', done: 'rowDropped' }],
    });
  });
});

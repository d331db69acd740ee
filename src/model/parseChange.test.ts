import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from './applyChanges.ts';
import type { Change } from './Change.ts';
import { emptyDoc } from './Doc.ts';
import { checkDoc } from './integrity/checkDoc.ts';
import { newJourney, newRow } from './newRow.ts';
import { parseChange } from './parseChange.ts';

const card = newRow('cards', { id: 'c', order: 'a0' });
const created = { table: 'cards', id: 'c', before: null, after: { ...card } };

describe('STO-14: changes from outside', () => {
  test.each<[string, Change]>([
    ['a new row', created as unknown as Change],
    ['changed fields', { table: 'cards', id: 'c', before: { text: '' }, after: { text: 'x', tags: ['a'] } }],
    ['a removed row', { table: 'stages', id: 's', before: { id: 's' }, after: null }],
    ['the journey', { table: 'journey', id: 'j', before: { title: '' }, after: { title: 'x' } }],
  ])('%s comes through unchanged', (_, change) => {
    expect(parseChange(change)).toEqual(change);
  });

  test.each([
    ['another table', { ...created, table: 'wishes' }],
    ['a member of every object', { ...created, table: 'constructor' }],
    ['a field of no row', { ...created, before: {}, after: { wish: 1 } }],
    ['a field of another sort', { ...created, before: {}, after: { text: 7 } }],
    ['a score outside its scale', { ...created, before: {}, after: { score: 9 } }],
    ['a row of another id', { ...created, id: 'd' }],
    ['a row without its fields', { ...created, after: { id: 'c' } }],
    ['a journey removed', { table: 'journey', id: 'j', before: {}, after: null }],
  ])('%s is refused', (_, change) => {
    expect(parseChange(change)).toBeNull();
  });

  test('whatever comes through can be applied', () => {
    const doc = emptyDoc(
      newJourney({ id: 'j', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }),
    );
    const values = fc.dictionary(fc.constantFrom('id', 'text', 'order', 'score', '__proto__'), fc.jsonValue());
    const anything = fc.record({
      table: fc.constantFrom('cards', 'journey', 'assets', '__proto__', 'x'),
      id: fc.constantFrom('c', 'j'),
      before: fc.option(values),
      after: fc.option(
        fc.oneof(
          values,
          values.map((some) => ({ ...card, ...some })),
        ),
      ),
    });
    fc.assert(
      fc.property(anything, (raw) => {
        const change = parseChange(raw);
        if (!change) return;
        expect(() => checkDoc(applyChanges(doc, [change]).doc)).not.toThrow();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellKey, groupCards, INBOX } from './CellGroups.ts';
import type { Doc } from './Doc.ts';
import { newRow } from './newRow.ts';
import type { Card } from './records/card.ts';

const cardAt = (id: string, cell: number, order: string, text = ''): Card =>
  newRow('cards', {
    id,
    order,
    kind: 'note',
    text,
    laneId: cell === 0 ? null : 'l',
    stepId: cell === 0 ? null : `s${cell}`,
  });
const tableOf = (cards: readonly Card[]): Doc['cards'] => new Map(cards.map((card) => [card.id, card]));

describe('DOC-5: the cards by cell', () => {
  const cards = Array.from({ length: 20 }, (_, i) => cardAt(`c${i}`, i % 3, `a${i % 7}`));
  const before = { cards: tableOf(cards), groups: groupCards(tableOf(cards), null) };

  test('are in their order, the inbox among them', () => {
    const ids = (key: string) => before.groups.get(key)?.map(({ id }) => id);
    expect(ids(INBOX)).toEqual(['c0', 'c15', 'c9', 'c3', 'c18', 'c12', 'c6']);
    expect(before.groups.size).toBe(3);
  });

  test('after a letter only its cell is made anew', () => {
    const now = new Map(before.cards).set('c4', cardAt('c4', 1, 'a4', 'x'));
    const groups = groupCards(now, before);
    expect(groups.get(cellKey('l', 's2'))).toBe(before.groups.get(cellKey('l', 's2')));
    expect(groups.get(INBOX)).toBe(before.groups.get(INBOX));
    expect(groups.get(cellKey('l', 's1'))).toContain(now.get('c4'));
  });

  test('after whatever change they are as if grouped anew', () => {
    const change = fc.record({
      id: fc.integer({ min: 0, max: 60 }).map((n) => `c${n}`),
      cell: fc.integer({ min: -1, max: 3 }),
      order: fc.constantFrom('a0', 'a1', 'a2', 'b'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const many = tableOf(Array.from({ length: 50 }, (_, i) => cardAt(`c${i}`, i % 3, `a${i % 7}`)));
        const old = { cards: many, groups: groupCards(many, null) };
        const now = new Map(many);
        for (const { id, cell, order } of changes) {
          if (cell < 0) now.delete(id);
          else now.set(id, cardAt(id, cell, order));
        }
        expect(groupCards(now, old)).toEqual(groupCards(now, null));
      }),
    );
  });
});

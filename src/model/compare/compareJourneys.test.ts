import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDoc } from '../../../tests/unit/arbitraries/doc.ts';
import { testMap } from '../../../tests/unit/layout/testMap.ts';
import type { Doc } from '../Doc.ts';
import { checkDoc } from '../integrity/checkDoc.ts';
import type { Card } from '../records/card.ts';
import { remintIds } from '../renameIds.ts';
import { compareJourneys } from './compareJourneys.ts';
import { futureOf } from './futureOf.ts';

const asFuture = { id: 'twin', title: 'Tomorrow', now: '2026-02-02T00:00:00.000Z' };
const today = testMap({
  stages: 3,
  lanes: ['actions', 'painPoints'],
  cards: [
    { lane: 0, column: 0, text: 'Walks in' },
    { lane: 1, column: 0, text: 'Nobody greets' },
    { lane: 1, column: 1, text: 'Queue' },
    { lane: 0, column: 2, text: 'Leaves' },
  ],
});
const withCard = (doc: Doc, id: string, patch: Partial<Card>): Doc => {
  const card = doc.cards.get(id);
  if (!card) throw new Error(`no card ${id}`);
  return { ...doc, cards: new Map([...doc.cards, [id, { ...card, ...patch }]]) };
};
const without = (doc: Doc, id: string): Doc => ({
  ...doc,
  cards: new Map([...doc.cards].filter(([cardId]) => cardId !== id)),
});

describe('compareJourneys', () => {
  test('PAIR-2 a future state that was just made keeps everything', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        const { counts, cards } = compareJourneys(doc, futureOf(doc, asFuture));
        expect(counts).toEqual({ kept: doc.cards.size, changed: 0, new: 0, dropped: 0 });
        expect(cards.every(({ current, future }) => current?.id === future?.id)).toBe(true);
      }),
    );
  });

  test('PAIR-1 the future state is a sound document, has measured nothing and stays behind in talk', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        const twin = futureOf(doc, asFuture);
        expect(checkDoc(twin)).toEqual([]);
        expect(twin.journey).toMatchObject({ id: 'twin', state: 'future', pairedWith: doc.journey.id });
        expect([...twin.cards.values()].every((card) => card.kind !== 'metric' || card.value === null)).toBe(true);
        expect([twin.comments.size, twin.ballots.size, twin.dismissals.size]).toEqual([0, 0, 0]);
      }),
    );
  });

  test('PAIR-3 what is reworded or moved is changed, what is gone is dropped, what came is new', () => {
    const twin = futureOf(today, asFuture);
    const card = twin.cards.get('c3');
    if (!card) throw new Error('four cards');
    const future = withCard(
      { ...without(twin, 'c2'), cards: new Map([...without(twin, 'c2').cards, ['n', { ...card, id: 'n' }]]) },
      'c1',
      { text: 'Somebody greets', stepId: 's1.0' },
    );
    const { cards, counts, stages } = compareJourneys(today, future);
    expect(counts).toEqual({ kept: 2, changed: 1, new: 1, dropped: 1 });
    expect(cards.find(({ outcome }) => outcome === 'changed')?.fields).toEqual(['text', 'step']);
    const idsIn = (index: number) => stages[index]?.cards.map(({ current, future }) => (future ?? current)?.id);
    expect([idsIn(0), idsIn(1), idsIn(2)]).toEqual([['c0'], ['c1', 'c2'], ['c3', 'n']]);
  });

  test('PAIR-3 every card of both maps is listed once, in one stage or outside all', () => {
    fc.assert(
      fc.property(arbitraryDoc(), arbitraryDoc(), (current, future) => {
        const { cards, stages } = compareJourneys(current, future);
        const listed = stages.flatMap((stage) => stage.cards);
        expect(new Set(listed)).toEqual(new Set(cards));
        expect(listed.length).toBe(cards.length);
        const sides = (side: 'current' | 'future') => cards.flatMap((pair) => pair[side]?.id ?? []).sort();
        expect(sides('current')).toEqual([...current.cards.keys()].sort());
        expect(sides('future')).toEqual([...future.cards.keys()].sort());
      }),
    );
  });

  test('PAIR-4 maps with other ids are compared by kind and text, so that an imported pair still meets', () => {
    const twin = remintIds(futureOf(today, asFuture));
    const { counts } = compareJourneys(today, twin);
    expect(counts).toEqual({ kept: 4, changed: 0, new: 0, dropped: 0 });
  });
});

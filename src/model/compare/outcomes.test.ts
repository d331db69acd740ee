import { describe, expect, test } from 'vitest';
import { testMap } from '../../../tests/unit/layout/testMap.ts';
import { newRow } from '../newRow.ts';
import type { Card } from '../records/card.ts';
import { compareJourneys } from './compareJourneys.ts';
import { futureOf } from './futureOf.ts';
import { metricPlans } from './metricPlans.ts';
import { painsAddressed } from './painsAddressed.ts';

const asFuture = { id: 'twin', title: 'Tomorrow', now: '2026-02-02T00:00:00.000Z' };

describe('painsAddressed', () => {
  const pain = (id: string, severity: number | null) => ({ id, lane: 0, column: 0, severity, frequency: 2 });
  const today = testMap({
    lanes: ['painPoints'],
    cards: [pain('planned', 3), pain('eased', 4), pain('gone', 4), pain('done', 2), pain('mild', 1), pain('worst', 4)],
  });
  const outcomesOf = (change: (cards: Map<string, Card>) => void, links = today.links) => {
    const twin = futureOf(today, asFuture);
    const cards = new Map(twin.cards);
    change(cards);
    const future = { ...twin, cards, links };
    return painsAddressed(future, compareJourneys(today, future));
  };

  test('PAIR-6 a pain is not eased because nobody has said yet how often it happens', () => {
    const found = outcomesOf((cards) => {
      for (const [id, card] of cards)
        cards.set(id, { ...card, frequency: null, severity: id === 'eased' ? 2 : card.severity });
    });
    expect(found.filter(({ outcome }) => outcome === 'eased').map(({ pain }) => pain.id)).toEqual(['eased']);
  });

  test('PAIR-6 a pain is solved, eased, planned or untouched; untouched ones come first, the worst on top', () => {
    const opportunity = newRow('cards', { id: 'idea', order: 'a9', kind: 'opportunity', text: 'Greet' });
    const link = newRow('links', { id: 'l', fromId: 'idea', toId: 'planned', kind: 'addresses' });
    const found = outcomesOf(
      (cards) => {
        cards.set('idea', opportunity);
        cards.delete('gone');
        for (const [id, patch] of [
          ['eased', { severity: 2 }],
          ['done', { status: 'done' as const }],
        ] as const) {
          const card = cards.get(id);
          if (card) cards.set(id, { ...card, ...patch });
        }
      },
      new Map([['l', link]]),
    );
    expect(found.map(({ pain, outcome }) => `${pain.id} ${outcome}`)).toEqual([
      'worst untouched',
      'mild untouched',
      'planned planned',
      'eased eased',
      'gone solved',
      'done solved',
    ]);
    expect(found[2]?.opportunities.map(({ id }) => id)).toEqual(['idea']);
  });

  test('PAIR-6 an opportunity that was dropped addresses nothing', () => {
    const idea = newRow('cards', { id: 'idea', order: 'a9', kind: 'opportunity', status: 'dropped' });
    const link = newRow('links', { id: 'l', fromId: 'idea', toId: 'worst', kind: 'addresses' });
    const found = outcomesOf((cards) => cards.set('idea', idea), new Map([['l', link]]));
    expect(found.find((one) => one.pain.id === 'worst')?.outcome).toBe('untouched');
  });
});

describe('metricPlans', () => {
  const planOf = (current: Partial<Card>, future: Partial<Card>) => {
    const today = testMap({ lanes: ['metrics'], cards: [{ id: 'm', lane: 0, column: 0, ...current }] });
    const twin = futureOf(today, asFuture);
    const card = twin.cards.get('m');
    if (!card) throw new Error('one card');
    const [plan] = metricPlans(compareJourneys(today, { ...twin, cards: new Map([['m', { ...card, ...future }]]) }));
    return plan;
  };

  test('PAIR-7 the plan is reached from either side: a metric that is to fall, one that is to rise', () => {
    expect(planOf({ measure: 'nps', value: 10 }, { target: 40, value: 25 })).toMatchObject({
      baseline: 10,
      planned: 40,
      measured: 25,
      outcome: 'below',
      progress: 0.5,
    });
    expect(planOf({ measure: 'churn', value: 8 }, { target: 5, value: 4 })).toMatchObject({ outcome: 'reached' });
    expect(planOf({ measure: 'custom', value: 8 }, { target: 5, value: 6 })).toMatchObject({ outcome: 'below' });
  });

  test('PAIR-7 what was not measured, or has no plan, is said so and never counted as zero', () => {
    expect(planOf({ value: 10, target: 20 }, {})).toMatchObject({
      outcome: 'notMeasured',
      planned: 20,
      progress: null,
    });
    expect(planOf({ value: 10 }, { value: 12 })).toMatchObject({ outcome: 'noPlan', progress: null });
    expect(planOf({ measure: 'ces' }, { target: 5, value: 6 })).toMatchObject({ outcome: 'below', progress: null });
  });
});

import { describe, expect, test } from 'vitest';
import { checkMap } from '../../../src/model/check/checkMap.ts';
import { RULE_IDS, type RuleId } from '../../../src/model/check/Finding.ts';
import { questionsOf } from '../../../src/model/check/openQuestions.ts';
import type { Card } from '../../../src/model/records/card.ts';
import { type MapParts, mapOf, TODAY } from './mapOf.ts';

const asked = (parts: MapParts) => questionsOf(checkMap(mapOf(parts), TODAY)).open;
const targets = (parts: MapParts, ruleId: RuleId): readonly string[] =>
  asked(parts).flatMap((finding) => (finding.ruleId === ruleId ? [finding.targetId] : []));

type CardParts = Partial<Card> & { readonly id: string; readonly at?: number };
const pain = (fields: Partial<Card> = {}): CardParts => ({ id: 'pain', kind: 'pain', at: 0, ...fields });
const idea = (fields: Partial<Card> = {}): CardParts => ({ id: 'idea', kind: 'opportunity', at: 0, ...fields });
const meet = (id: string, at: number, fields: Partial<Card> = {}): CardParts => ({
  id,
  kind: 'touchpoint',
  at,
  ...fields,
});
const feel = (id: string, at: number, score: number | null, fields: Partial<Card> = {}): CardParts => ({
  id,
  kind: 'emotion',
  at,
  score,
  ...fields,
});
const many = (count: number, fields: Partial<Card>): readonly CardParts[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${fields.evidence}${n}`, kind: 'action', at: 0, ...fields }));

/** For each rule maps on which it asks, with what it asks about, and maps on which it does not. */
const EXAMPLES: {
  readonly [R in RuleId]: { readonly asks: readonly [MapParts, ...string[]][]; readonly not: readonly MapParts[] };
} = {
  noPersona: { asks: [[{}, 'J']], not: [{ personas: ['Sara'] }] },
  noMapOwner: { asks: [[{ journey: { owner: ' ' } }, 'J']], not: [{ journey: { owner: 'Sara' } }] },
  noReviewDate: { asks: [[{}, 'J']], not: [{ journey: { reviewOn: '2027-01-01' } }] },
  reviewIsPast: {
    asks: [[{ journey: { reviewOn: '2026-05-31' } }, 'J']],
    not: [{}, { journey: { reviewOn: TODAY } }, { journey: { reviewOn: '2027-01-01' } }],
  },
  noStageBefore: { asks: [[{ stages: [{ timing: 'during' }, {}] }, 'J']], not: [{ stages: [{ timing: 'before' }] }] },
  noStageAfter: { asks: [[{ stages: [{ timing: 'before' }] }, 'J']], not: [{ stages: [{}, { timing: 'after' }] }] },
  mostlyAssumed: {
    asks: [[{ cards: [...many(3, { evidence: 'assumed' }), ...many(2, { evidence: 'observed' })] }, 'J']],
    not: [
      { cards: [...many(2, { evidence: 'assumed' }), ...many(2, { evidence: 'observed' })] },
      { cards: many(3, { evidence: 'assumed' }) },
      { cards: many(6, { evidence: 'assumed', kind: 'note' }) },
    ],
  },
  fewFeelings: {
    asks: [
      [{}, 'J'],
      [{ cards: [feel('a', 0, 1), feel('b', 0, null), feel('c', 0, 2)] }, 'J'],
      [{ personas: ['Ali'], cards: [feel('a', 0, 1, { personaId: 'Ali' })] }, 'Ali'],
    ],
    not: [{ cards: [feel('a', 0, 1), feel('b', 0, 0), feel('c', 0, 2)] }],
  },
  flatFeelings: {
    asks: [[{ cards: [feel('a', 0, 1), feel('b', 0, 1), feel('c', 0, 1)] }, 'J']],
    not: [{ cards: [feel('a', 0, 1), feel('b', 0, 1), feel('c', 0, 0.5)] }, { cards: [feel('a', 0, 1)] }],
  },
  stageWithoutAction: {
    asks: [[{ stages: [{}, {}], cards: [{ id: 'a', kind: 'action', at: 1 }, pain()] }, 'S0']],
    not: [
      { cards: [{ id: 'a', kind: 'action', at: 0 }] },
      { cards: [meet('a', 0)] },
      { stages: [{}, {}], cards: [{ id: 'a', kind: 'action', at: 0, span: 2 }] },
    ],
  },
  stageNamedAfterDepartment: {
    asks: [[{ stages: [{ title: 'Buying' }, { title: 'واحد فروش' }] }, 'S1']],
    not: [{ stages: [{ title: 'Support' }, { title: '' }] }],
  },
  touchpointWithoutOwner: {
    asks: [[{ cards: [meet('a', 0)] }, 'a']],
    not: [{ cards: [meet('a', 0, { owner: 'Sales' }), { id: 'b', kind: 'touchpoint' }] }],
  },
  touchpointWithoutChannel: {
    asks: [[{ cards: [meet('a', 0)] }, 'a']],
    not: [{ cards: [meet('a', 0, { channel: 'غرفه' })] }],
  },
  handOff: {
    asks: [
      [
        {
          stages: [{}, {}, {}],
          cards: [
            meet('c', 2, { owner: 'Support' }),
            meet('a', 0, { owner: 'Sales' }),
            meet('b', 1, { owner: ' sales ' }),
          ],
        },
        'c',
      ],
    ],
    not: [{ cards: [meet('a', 0, { owner: 'Sales' }), meet('b', 0), meet('c', 0, { owner: 'Support' })] }],
  },
  channelSwitch: {
    asks: [[{ stages: [{}, {}], cards: [meet('b', 1, { channel: 'app' }), meet('a', 0, { channel: 'store' })] }, 'b']],
    not: [{ cards: [meet('a', 0, { channel: 'app' }), meet('b', 0, { channel: 'app' }), meet('c', 0)] }],
  },
  dipWithoutPain: {
    asks: [
      [{ cards: [feel('a', 0, -1), feel('b', 0, -2), feel('c', 0, -2)] }, 'b'],
      [{ stages: [{}, {}], cards: [feel('a', 1, -1), pain()] }, 'a'],
    ],
    not: [
      { cards: [feel('a', 0, -0.5)] },
      { cards: [feel('a', 0, -1), pain()] },
      { stages: [{}, {}], cards: [feel('a', 1, -1), pain({ span: 2 })] },
      { stages: [{}, {}], cards: [feel('a', 1, -1), pain()], links: [['pain', 'a', 'causes']] },
    ],
  },
  lowPointUnheard: {
    asks: [[{ stages: [{}, {}], cards: [feel('a', 0, -1), pain(), { id: 'q', kind: 'quote', at: 1 }] }, 'a']],
    not: [
      { cards: [feel('a', 0, 0)] },
      { cards: [feel('a', 0, -1), { id: 'q', kind: 'quote', at: 0 }] },
      { cards: [feel('a', 0, -1), { id: 'q', kind: 'metric', at: 0 }] },
      { cards: [feel('a', 0, -1, { sources: [{ kind: 'survey', reference: '', date: null, n: 9, quote: '' }] })] },
    ],
  },
  painWithoutScore: {
    asks: [[{ cards: [pain({ severity: 3 })] }, 'pain']],
    not: [
      { cards: [pain({ severity: 0, frequency: 1 })] },
      { cards: [pain({ importance: 0, satisfaction: 0 })] },
      { cards: [pain({ impact: 1, confidence: 80, effort: 1 })] },
      { cards: [pain({ status: 'done' })] },
    ],
  },
  painWithoutOwner: {
    asks: [[{ cards: [pain()] }, 'pain']],
    not: [{ cards: [pain({ owner: 'Sara' })] }, { cards: [pain({ status: 'dropped' })] }],
  },
  painWithoutEvidence: { asks: [[{ cards: [pain()] }, 'pain']], not: [{ cards: [pain({ evidence: 'assumed' })] }] },
  painWithoutOpportunity: {
    asks: [
      [{ cards: [pain(), idea()] }, 'pain'],
      [{ cards: [pain(), idea()], links: [['idea', 'pain', 'relates']] }, 'pain'],
    ],
    not: [{ cards: [pain(), idea()], links: [['idea', 'pain', 'addresses']] }],
  },
  opportunityWithoutPain: {
    asks: [[{ cards: [pain(), idea()] }, 'idea']],
    not: [
      { cards: [pain(), idea()], links: [['pain', 'idea', 'addresses']] },
      { cards: [idea({ status: 'dropped' })] },
    ],
  },
  proposalWithoutPain: {
    asks: [[{ cards: [meet('a', 0, { evidence: 'proposed' })] }, 'a']],
    not: [
      { cards: [meet('a', 0)] },
      { cards: [meet('a', 0, { evidence: 'proposed' }), pain()], links: [['a', 'pain', 'relates']] },
    ],
  },
  metricWithoutN: {
    asks: [[{ cards: [{ id: 'm', kind: 'metric', at: 0, value: 3.1 }] }, 'm']],
    not: [
      { cards: [{ id: 'm', kind: 'metric', at: 0 }] },
      { cards: [{ id: 'm', kind: 'metric', at: 0, value: 3.1, n: 42 }] },
    ],
  },
  metricWithoutMethod: {
    asks: [[{ cards: [{ id: 'm', kind: 'metric', at: 0 }] }, 'm']],
    not: [{ cards: [{ id: 'm', kind: 'metric', at: 0, method: 'top-two-box' }] }],
  },
};

describe.each(RULE_IDS)('CHK-1 %s', (ruleId) => {
  const { asks, not } = EXAMPLES[ruleId];
  test.each(asks.map(([parts, ...ids]) => ({ parts, ids })))('asks about $ids', ({ parts, ids }) =>
    expect(targets(parts, ruleId)).toEqual(ids),
  );
  test.each(not.map((parts, n) => ({ parts, n: n + 1 })))('has nothing to ask of map $n', ({ parts }) =>
    expect(targets(parts, ruleId)).toEqual([]),
  );
});

describe('the questions of a map', () => {
  test('CHK-2 a card of the inbox is sorted first, and not asked about', () =>
    expect(asked({ cards: [{ id: 'a', kind: 'pain' }] }).map(({ targetId }) => targetId)).not.toContain('a'));

  test('CHK-6 come in the order of a walk: the map, then stage by stage', () => {
    const { open } = questionsOf(
      checkMap(
        mapOf({
          stages: [{ title: 'Sales' }, {}],
          cards: [meet('late', 1), meet('first', 0), meet('second', 0)],
        }),
        TODAY,
      ),
    );
    const order = [...new Set(open.map(({ targetId }) => targetId))];
    expect(order).toEqual(['J', 'S0', 'first', 'second', 'late']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EFFORT_PRESETS, easeOfEffort } from './effortPresets.ts';
import { notchesOf } from './notches.ts';
import { rankItems } from './rankItems.ts';
import { INPUTS_OF, type Inputs, type ScoreInput } from './ScoreInput.ts';
import { SCORING_MODELS, type ScoringModel } from './ScoringModel.ts';
import { scoreOf } from './scoreOf.ts';
import { sensitivityOf } from './sensitivity.ts';

const NOTHING: Inputs = {
  severity: null,
  frequency: null,
  reach: null,
  impact: null,
  confidence: null,
  effort: null,
  ease: null,
  importance: null,
  satisfaction: null,
  votes: null,
};
const scored = (model: ScoringModel, inputs: Partial<Inputs>): number | null => {
  const score = scoreOf(model, { ...NOTHING, ...inputs });
  return score.kind === 'scored' ? score.value : null;
};
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const whole = (min: number, max: number) => orNull(fc.integer({ min, max }));
const arbitraryInputs: fc.Arbitrary<Inputs> = fc.record({
  severity: whole(0, 4),
  frequency: whole(1, 5),
  reach: whole(0, 5_000),
  impact: whole(1, 5),
  confidence: orNull(fc.constantFrom(0, 20, 50, 65, 80, 100)),
  effort: orNull(fc.constantFrom(0.1, 0.25, 0.5, 1, 2, 3, 6, 20)),
  ease: whole(1, 10),
  importance: whole(0, 10),
  satisfaction: whole(0, 10),
  votes: whole(1, 9),
});
const arbitraryItems = fc
  .array(arbitraryInputs, { maxLength: 12 })
  .map((all) => all.map((inputs, index) => ({ id: `i${index}`, inputs })));
const arbitraryModel = fc.constantFrom(...SCORING_MODELS);

describe('scores (PRIO-1): published worked examples', () => {
  it('RICE: reach × impact × confidence ÷ effort', () => {
    // S. McBride, "RICE: Simple prioritization for product managers" (Intercom, 2016): its scales (massive 3, high 2,
    // medium 1; 100, 80, 50 %), and its example of reach: 500 a month × 30 % × 3 months = 450 a quarter.
    expect(scored('rice', { reach: 450, impact: 5, confidence: 100, effort: 2 })).toBe(675);
    expect(scored('rice', { reach: 2_000, impact: 3, confidence: 80, effort: 4 })).toBe(400);
    expect(scored('rice', { reach: 800, impact: 4, confidence: 50, effort: 1 })).toBe(800);
    // timeclick-software/awesome-time-tracking, details/rice-framework.md: (2,000 × 2 × 0.8) ÷ 4 = 800
    expect(scored('rice', { reach: 2_000, impact: 4, confidence: 80, effort: 4 })).toBe(800);
  });

  it('ICE as an average (Ellis) and as a product (Gilad)', () => {
    // essaiapp.com/frameworks/ice-scoring-model: the average of 8, 7 and 6
    expect(scored('iceAverage', { impact: 4, confidence: 70, ease: 6 })).toBe(7);
    // innerview.co/terms/ice-score: 8 × 7 × 5 = 280 and 6 × 9 × 8 = 432
    expect(scored('iceProduct', { impact: 4, confidence: 70, ease: 5 })).toBeCloseTo(280, 9);
    expect(scored('iceProduct', { impact: 3, confidence: 90, ease: 8 })).toBeCloseTo(432, 9);
    // idaete.com/tools/ice-scoring-model: 8 × 6 × 3 = 144
    expect(scored('iceProduct', { impact: 4, confidence: 60, ease: 3 })).toBeCloseTo(144, 9);
  });

  it('the two forms of ICE can disagree', () => {
    const even = { impact: 3, confidence: 60, ease: 6 };
    const odd = { impact: 5, confidence: 10, ease: 9 };
    expect(scored('iceAverage', odd)).toBeGreaterThan(scored('iceAverage', even) ?? 0);
    expect(scored('iceProduct', even)).toBeGreaterThan(scored('iceProduct', odd) ?? 0);
  });

  it('opportunity score: importance + max(importance − satisfaction, 0)', () => {
    // A. Ulwick, "Turn Customer Input into Innovation" (HBR 1/2002); examples of decikit.com: 9 and 3 make 15, 9 and 9 make 9
    expect(scored('opportunity', { importance: 9, satisfaction: 3 })).toBe(15);
    expect(scored('opportunity', { importance: 9, satisfaction: 9 })).toBe(9);
    // Satisfaction beyond the importance takes nothing away.
    expect(scored('opportunity', { importance: 4, satisfaction: 9 })).toBe(4);
  });

  it('worst first, Safar’s own: severity × frequency', () => {
    expect(scored('worstFirst', { severity: 3, frequency: 4 })).toBe(12);
    expect(scored('worstFirst', { severity: 0, frequency: 5 })).toBe(0);
  });
});

describe('scores (PRIO-2): what is not known is not 0', () => {
  it('is scored exactly when every input is known, and else says which are not', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryInputs, (model, inputs) => {
        const score = scoreOf(model, inputs);
        const known = (input: ScoreInput): boolean =>
          inputs[input] !== null || (input === 'ease' && inputs.effort !== null);
        if (score.kind === 'notScored') {
          expect(score.missing).toEqual(INPUTS_OF[model].filter((input) => !known(input)));
          expect(score.missing).not.toEqual([]);
        } else {
          expect(INPUTS_OF[model].every(known)).toBe(true);
          expect(Number.isFinite(score.value)).toBe(true);
          expect(score.value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('ease follows from the preset of effort where it is empty, and says so', () => {
    for (const { effort, ease } of EFFORT_PRESETS) expect(easeOfEffort(effort)).toBe(ease);
    expect([0.01, 0.3, 2, 4.5, 100].map(easeOfEffort)).toEqual([10, 10, 4, 2, 2]);
    const derived = scoreOf('iceProduct', { ...NOTHING, impact: 5, confidence: 50, effort: 0.5 });
    expect(derived).toMatchObject({
      kind: 'scored',
      value: 400,
      readings: [{}, {}, { derivedFrom: 'effort', raw: 0.5 }],
    });
    const given = scoreOf('iceProduct', { ...NOTHING, impact: 5, confidence: 50, effort: 0.5, ease: 1 });
    expect(given).toMatchObject({ kind: 'scored', value: 50, readings: [{}, {}, { derivedFrom: null }] });
  });

  it('no effort, however small, divides by 0', () => {
    expect(scored('rice', { reach: 100, impact: 3, confidence: 100, effort: null })).toBeNull();
    expect(scored('rice', { reach: 100, impact: 3, confidence: 100, effort: 0.001 })).toBe(100_000);
  });
});

describe('ranking (PRIO-3)', () => {
  const rank = (model: ScoringModel, items: readonly { readonly id: string; readonly inputs: Inputs }[]) =>
    rankItems(items.map(({ id, inputs }) => ({ id, score: scoreOf(model, inputs) })));
  const worst = (severity: number, frequency: number): Inputs => ({ ...NOTHING, severity, frequency });

  it('shows ties as ties: 1, 2, 2, 4, in the order in which they came', () => {
    const items = [worst(2, 3), worst(1, 3), worst(3, 2), worst(4, 5), NOTHING].map((inputs, index) => ({
      id: 'abcde'.charAt(index),
      inputs,
    }));
    const { ranked, unscored } = rank('worstFirst', items);
    expect(ranked.map(({ id, rank, tied }) => [id, rank, tied])).toEqual([
      ['d', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['b', 4, false],
    ]);
    expect(unscored.map(({ id }) => id)).toEqual(['e']);
  });

  it('takes scores that differ only by fractions of arithmetic for one', () => {
    const product = (impact: number, confidence: number, ease: number): Inputs => ({
      ...NOTHING,
      impact,
      confidence,
      ease,
    });
    const { ranked } = rank('iceProduct', [
      { id: 'a', inputs: product(1, 30, 7) },
      { id: 'b', inputs: product(1, 70, 3) },
    ]);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('every item once; a rank is 1 + how many have a higher score', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryItems, (model, items) => {
        const { ranked, unscored } = rank(model, items);
        expect([...ranked, ...unscored].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
        for (const { score, rank } of ranked)
          expect(rank).toBe(1 + ranked.filter((other) => other.score.value > score.value + 1e-6).length);
      }),
    );
  });

  it('the order in which items come decides nothing but the order inside a tie', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryItems, (model, items) => {
        const placeOf = (list: typeof items) =>
          new Map(rank(model, list).ranked.map(({ id, rank, tied }) => [id, [rank, tied]]));
        expect(placeOf([...items].reverse())).toEqual(placeOf(items));
      }),
    );
  });
});

describe('sensitivity (PRIO-4)', () => {
  const firstOf = (model: ScoringModel, items: readonly { readonly id: string; readonly inputs: Inputs }[]) =>
    rankItems(items.map(({ id, inputs }) => ({ id, score: scoreOf(model, inputs) })))
      .ranked.filter(({ rank }) => rank === 1)
      .map(({ id }) => id);

  it('names the notch that would change the first place, and who would have it', () => {
    const items = [
      { id: 'photos', inputs: { ...NOTHING, reach: 100, impact: 4, confidence: 100, effort: 1 } },
      { id: 'delivery', inputs: { ...NOTHING, reach: 90, impact: 4, confidence: 100, effort: 1 } },
    ];
    const { first, swings } = sensitivityOf('rice', items);
    expect(first).toEqual(['photos']);
    expect(swings).toContainEqual({ id: 'photos', input: 'confidence', from: 100, to: 80, first: ['delivery'] });
    expect(swings).toContainEqual({ id: 'delivery', input: 'effort', from: 1, to: 0.5, first: ['delivery'] });
    expect(swings.findIndex(({ id }) => id === 'delivery')).toBeGreaterThan(
      swings.findLastIndex(({ id }) => id === 'photos'),
    );
  });

  it('moves the effort where the ease comes from it', () => {
    const items = [
      { id: 'a', inputs: { ...NOTHING, impact: 3, confidence: 50, effort: 1 } },
      { id: 'b', inputs: { ...NOTHING, impact: 3, confidence: 50, ease: 5 } },
    ];
    expect(sensitivityOf('iceProduct', items).swings).toContainEqual({
      id: 'a',
      input: 'effort',
      from: 1,
      to: 3,
      first: ['b'],
    });
  });

  it('says nothing where no single notch decides', () => {
    const items = [
      { id: 'a', inputs: { ...NOTHING, severity: 4, frequency: 5 } },
      { id: 'b', inputs: { ...NOTHING, severity: 1, frequency: 1 } },
    ];
    expect(sensitivityOf('worstFirst', items)).toEqual({ first: ['a'], swings: [] });
    expect(sensitivityOf('votes', items)).toEqual({ first: [], swings: [] });
  });

  it('finds what trying every notch and ranking anew finds', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryItems, (model, items) => {
        const { first, swings } = sensitivityOf(model, items);
        const now = firstOf(model, items);
        expect([...first].sort()).toEqual([...now].sort());
        const wanted: string[] = [];
        for (const item of items) {
          const score = scoreOf(model, item.inputs);
          if (score.kind === 'notScored') continue;
          for (const { input, raw, derivedFrom } of score.readings)
            for (const to of notchesOf(derivedFrom ?? input, raw)) {
              const moved = { ...item.inputs, [derivedFrom ?? input]: to };
              const then = firstOf(
                model,
                items.map((other) => (other === item ? { ...item, inputs: moved } : other)),
              );
              if ([...then].sort().join() !== [...now].sort().join())
                wanted.push(
                  `${item.id} ${derivedFrom ?? input} ${to}: ${then.length > 3 ? 'many' : [...then].sort().join()}`,
                );
            }
        }
        const found = swings.map(({ id, input, to, first: then }) => {
          const all = firstOf(
            model,
            items.map((item) => (item.id === id ? { id, inputs: { ...item.inputs, [input]: to } } : item)),
          );
          for (const one of then) expect(all).toContain(one);
          return `${id} ${input} ${to}: ${all.length > 3 ? 'many' : [...then].sort().join()}`;
        });
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('a notch and its way back: on a step, the notches of a notch lead back', () => {
    for (const [input, value] of [
      ['severity', 2],
      ['confidence', 80],
      ['effort', 1],
      ['ease', 5],
      ['reach', 40],
    ] as const)
      for (const next of notchesOf(input, value)) expect(notchesOf(input, next)).toContain(value);
    expect(notchesOf('confidence', 65)).toEqual([50, 80]);
    expect(notchesOf('effort', 20)).toEqual([6]);
    expect(notchesOf('severity', 0)).toEqual([1]);
    expect(notchesOf('satisfaction', 9.5)).toEqual([8.5, 10]);
    expect(notchesOf('reach', 0)).toEqual([]);
    expect(notchesOf('votes', 1)).toEqual([2]);
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkMap } from '../../../src/model/check/checkMap.ts';
import { type Finding, findingKey } from '../../../src/model/check/Finding.ts';
import type { MapCheck } from '../../../src/model/check/MapCheck.ts';
import { countOpen, questionsOf } from '../../../src/model/check/openQuestions.ts';
import type { Card } from '../../../src/model/records/card.ts';
import { CARD_KINDS, CHANNELS, EVIDENCE, LINK_KINDS, STATUSES } from '../../../src/model/scales.ts';
import { arbitraryDoc } from '../arbitraries/doc.ts';
import { anyEdit, runEdit } from '../editor/anyEdit.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { TODAY } from './mapOf.ts';

vi.setConfig({ testTimeout: 60_000 });

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** Edits of what rules look at. */
const anyPatch: fc.Arbitrary<Partial<Card>> = fc.record(
  {
    kind: fc.constantFrom(...CARD_KINDS),
    owner: fc.constantFrom('', 'Sales', 'پشتیبانی'),
    channel: orNull(fc.constantFrom(...CHANNELS)),
    evidence: orNull(fc.constantFrom(...EVIDENCE)),
    status: orNull(fc.constantFrom(...STATUSES)),
    score: orNull(fc.integer({ min: -4, max: 4 }).map((half) => half / 2 + 0)),
    severity: orNull(fc.integer({ min: 0, max: 4 })),
    frequency: orNull(fc.integer({ min: 1, max: 5 })),
    value: orNull(fc.nat(10)),
    n: orNull(fc.nat(10)),
    method: fc.constantFrom('', 'mean'),
  },
  { requiredKeys: [] },
);
const anyStep = fc.oneof(
  fc.record({ sort: fc.constant('edit' as const), edit: anyEdit }),
  fc.record({ sort: fc.constant('patch' as const), card: fc.nat(), patch: anyPatch }),
  fc.record({
    sort: fc.constant('link' as const),
    from: fc.nat(),
    to: fc.nat(),
    kind: fc.constantFrom(...LINK_KINDS),
  }),
  fc.record({ sort: fc.constant('undo' as const) }),
);

function take(session: TestSession, step: typeof anyStep extends fc.Arbitrary<infer T> ? T : never): void {
  const ids = [...session.doc().cards.keys()];
  const at = (n: number): string => ids[n % ids.length] ?? '';
  if (step.sort === 'edit') runEdit(session, step.edit);
  else if (step.sort === 'undo') session.undo();
  else if (ids.length === 0) return;
  else if (step.sort === 'patch') session.edit.setCards({ ids: [at(step.card)], patch: step.patch });
  else session.edit.addLink({ fromId: at(step.from), toId: at(step.to), kind: step.kind });
}

const all = ({ byUnit }: MapCheck): readonly Finding[] => [...byUnit.values()].flat();
const plain = (check: MapCheck) => new Map([...check.byUnit].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('checking a map', () => {
  test('CHK-3 never fails, asks each question once, and about a row that exists', () =>
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        const check = checkMap(doc, TODAY);
        const keys = all(check).map(findingKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { targetId, otherId } of all(check)) {
          const rows = [doc.cards, doc.stages, doc.personas];
          expect(targetId === doc.journey.id || rows.some((table) => table.has(targetId))).toBe(true);
          expect(otherId === null || doc.cards.has(otherId)).toBe(true);
        }
      }),
      { numRuns: 200 },
    ));

  test('CHK-4 after any edits the same as asking everything anew', () =>
    fc.assert(
      fc.property(arbitraryDoc(), fc.array(anyStep, { minLength: 1, maxLength: 12 }), (doc, steps) => {
        const session = aSession(doc);
        let check = checkMap(doc, TODAY);
        for (const step of steps) {
          take(session, step);
          check = checkMap(session.doc(), TODAY, check);
          expect(plain(check)).toEqual(plain(checkMap(session.doc(), TODAY)));
        }
      }),
      { numRuns: 150 },
    ));

  test('CHK-4 what no edit touched keeps its identity', () => {
    const session = aSession();
    const before = checkMap(session.doc(), TODAY);
    session.edit.setCards({ ids: ['C1'], patch: { text: 'Other words' } });
    expect(checkMap(session.doc(), TODAY, before).byUnit).toBe(before.byUnit);
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'pain' } });
    const after = checkMap(session.doc(), TODAY, before);
    expect(after.byUnit.get('map')).toBe(before.byUnit.get('map'));
    expect(after.byUnit.get('card C1')).not.toBe(before.byUnit.get('card C1'));
  });

  test('CHK-5 an answer hides exactly its question, and reopening brings exactly it back', () =>
    fc.assert(
      fc.property(arbitraryDoc(), fc.nat(), (doc, n) => {
        const session = aSession({ ...doc, dismissals: new Map() });
        const check = checkMap(session.doc(), TODAY);
        const { open } = questionsOf(check);
        const one = open[n % Math.max(1, open.length)];
        if (!one) return;
        const id = session.edit.addDismissal({ ruleId: one.ruleId, targetId: one.targetId, reason: 'Known' });
        const answered = checkMap(session.doc(), TODAY, check);
        expect(questionsOf(answered)).toEqual({ open: open.filter((other) => other !== one), answered: [one] });
        expect(countOpen(answered)).toBe(open.length - 1);
        session.edit.removeDismissal({ id });
        expect(questionsOf(checkMap(session.doc(), TODAY, answered)).open).toEqual(open);
      }),
      { numRuns: 100 },
    ));
});

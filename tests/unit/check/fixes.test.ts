import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { FIXES } from '../../../src/actions/check/fixes.ts';
import { painsNear } from '../../../src/actions/check/painsNear.ts';
import type { Session } from '../../../src/editor/Session.ts';
import { checkMap } from '../../../src/model/check/checkMap.ts';
import { type Finding, findingKey } from '../../../src/model/check/Finding.ts';
import { questionsOf } from '../../../src/model/check/openQuestions.ts';
import { stagesOf } from '../../../src/model/queries.ts';
import { arbitraryDoc } from '../arbitraries/doc.ts';
import { aSession } from '../editor/aSession.ts';
import { TODAY } from './mapOf.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Applies the fix of a question with a fitting answer; false where there is none. */
function applyFix(session: Session, finding: Finding): boolean {
  const fix = FIXES[finding.ruleId];
  if (!fix) return false;
  if (fix.input === 'score') fix.apply(session, finding, { severity: 3, frequency: 4 });
  else if (fix.input === 'count') fix.apply(session, finding, 42);
  else {
    const { doc } = session.store.getState();
    const answers = {
      text: 'Words of the team',
      owner: 'Sara',
      day: '2027-01-01',
      stage: stagesOf(doc)[0]?.id ?? '',
      channel: 'app',
      evidence: 'reported',
      pain: painsNear(doc, finding.targetId)[0]?.id ?? '',
    };
    if (answers[fix.input] === '') return false;
    fix.apply(session, finding, answers[fix.input]);
  }
  return true;
}

describe('fixes', () => {
  test('CHK-8 each makes its question go, in one undo step that brings it back', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        arbitraryDoc({ stages: 3, stepsOfStage: 2, lanes: 4, cards: 12, personas: 1 }),
        fc.nat(),
        (given, n) => {
          const stages = new Map([...given.stages].map(([id, stage]) => [id, { ...stage, title: 'Sales' }]));
          const doc = n % 3 === 0 ? { ...given, stages } : given;
          const { open } = questionsOf(checkMap(doc, TODAY));
          // Mostly the rules that were not tried yet.
          const fresh = open.filter(({ ruleId }) => FIXES[ruleId] && !seen.has(ruleId));
          const from = fresh.length > 0 ? fresh : open;
          const finding = from[n % Math.max(1, from.length)];
          if (!finding) return;
          const session = aSession(doc);
          if (!applyFix(session, finding)) return;
          seen.add(finding.ruleId);
          const keys = (at: typeof doc) => questionsOf(checkMap(at, TODAY)).open.map(findingKey);
          expect(keys(session.doc())).not.toContain(findingKey(finding));
          session.undo();
          expect(keys(session.doc())).toEqual(open.map(findingKey));
          expect(session.store.getState().undoLabel).toBeNull();
        },
      ),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual(Object.keys(FIXES).sort());
  });
});

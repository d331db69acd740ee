import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { memoByTable } from '../memoByTable.ts';
import { stepsOfStage } from '../queries.ts';
import type { Dismissal } from '../records/dismissal.ts';
import { type Finding, findingKey, RULE_IDS } from './Finding.ts';
import { columnPlace, lanePlace } from './inTime.ts';
import type { MapCheck } from './MapCheck.ts';

const answersByKey = memoByTable((dismissals: Doc['dismissals']): ReadonlyMap<string, Dismissal> => {
  const answers = new Map<string, Dismissal>();
  for (const dismissal of dismissals.values()) {
    const key = findingKey(dismissal);
    const known = answers.get(key);
    if (!known || known.createdAt <= dismissal.createdAt) answers.set(key, dismissal);
  }
  return answers;
});
/** The newest answer to a question; null while it is open. */
export const answerTo = (doc: Doc, finding: Finding): Dismissal | null =>
  answersByKey(doc.dismissals).get(findingKey(finding)) ?? null;

/** How many questions are open. Does not sort: it is shown after every edit. */
export function countOpen({ doc, byUnit }: MapCheck): number {
  let count = 0;
  for (const findings of byUnit.values()) for (const finding of findings) if (!answerTo(doc, finding)) count++;
  return count;
}

/** The part of the journey that a question belongs to: a stage, or the map as a whole. */
export function stageOfTarget(doc: Doc, targetId: Id): Id | null {
  if (doc.stages.has(targetId)) return targetId;
  return doc.steps.get(doc.cards.get(targetId)?.stepId ?? '')?.stageId ?? null;
}

const RULE_PLACE: ReadonlyMap<string, number> = new Map(RULE_IDS.map((id, index) => [id, index]));

/** Where a question comes in the walk: the map as a whole, then stage by stage, column, lane, card and rule. */
function placeOf(doc: Doc, { ruleId, targetId }: Finding): readonly (number | string)[] {
  const rule = RULE_PLACE.get(ruleId) ?? 0;
  const card = doc.cards.get(targetId);
  if (card) return [columnPlace(doc, card.stepId) + 1, 1 + lanePlace(doc, card.laneId), card.order, targetId, rule];
  if (!doc.stages.has(targetId)) return [0, 0, '', '', rule];
  return [columnPlace(doc, stepsOfStage(doc, targetId)[0]?.id ?? null) + 1, 0, '', targetId, rule];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? 0;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Questions in the order in which a team walks through the journey. */
function inWalkOrder(doc: Doc, findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(doc, finding) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ finding }) => finding);
}

/** The questions of a check, those that are open and those that were answered, each in the order of the walk. */
export interface Questions {
  readonly open: readonly Finding[];
  readonly answered: readonly Finding[];
}

/** Sorts the questions of a check. */
export function questionsOf({ doc, byUnit }: MapCheck): Questions {
  const open: Finding[] = [];
  const answered: Finding[] = [];
  for (const findings of byUnit.values())
    for (const finding of findings) (answerTo(doc, finding) ? answered : open).push(finding);
  return { open: inWalkOrder(doc, open), answered: inWalkOrder(doc, answered) };
}

import type { Finding } from '../../model/check/Finding.ts';
import { stageOfTarget } from '../../model/check/openQuestions.ts';
import type { Doc } from '../../model/Doc.ts';

/** The questions of one stage; of the map as a whole where the stage is null. */
export interface QuestionGroup {
  readonly stageId: string | null;
  readonly findings: readonly Finding[];
}

/** Questions in the order of the walk, by the stage that they belong to. */
export function groupByStage(doc: Doc, findings: readonly Finding[]): readonly QuestionGroup[] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const stageId = stageOfTarget(doc, finding.targetId);
    const group = groups.get(stageId);
    if (group) group.push(finding);
    else groups.set(stageId, [finding]);
  }
  return [...groups].map(([stageId, own]) => ({ stageId, findings: own }));
}

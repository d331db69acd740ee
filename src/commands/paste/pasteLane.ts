import { fold } from '../../lib/fold.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { columnsOf, lanesOf } from '../../model/queries.ts';
import type { Step } from '../../model/records/step.ts';
import type { Command } from '../Command.ts';
import { keysIn, landmark } from '../siblingPlace.ts';
import { copyPart } from './copyPart.ts';

export interface PasteLane {
  /** A document with the one lane, its cards, and all columns of the map that it comes from. */
  readonly part: Doc;
  /** The lane under which it comes; null: the last. */
  readonly afterId: Id | null;
}

const nameOf = (doc: Doc, { stageId, title }: Step): string => fold(`${doc.stages.get(stageId)?.title}\n${title}`);

/**
 * Puts a copy of a lane with its cards into the map. Cards come to the column of the same stage and step title, else
 * to the column of the same number; where there is none they go to the inbox. Returns the new lane's id.
 */
export const pasteLane: Command<PasteLane, Id | null> = {
  name: 'pasteLane',
  run: (draft, doc, { part, afterId }, tools) => {
    const [lane] = lanesOf(part);
    if (!lane) return null;
    const id = tools.newId();
    const lanes = lanesOf(doc);
    const [order = ''] = keysIn(draft.lanes, lanes, landmark(lanes, { afterId }, new Set()), 1);
    draft.lanes.set(id, { ...lane, id, order, hidden: false, collapsed: false });
    const columns = columnsOf(doc);
    const named = new Map(columns.toReversed().map((step) => [nameOf(doc, step), step.id]));
    const steps = new Map(
      columnsOf(part).map((step, index) => [step.id, named.get(nameOf(part, step)) ?? columns[index]?.id]),
    );
    copyPart(draft, doc, part, tools, ({ stepId }) => {
      const step = steps.get(stepId ?? '');
      return step === undefined ? null : { laneId: id, stepId: step };
    });
    return id;
  },
};

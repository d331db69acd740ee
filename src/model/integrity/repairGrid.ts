import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { newRow } from '../newRow.ts';
import { freshKeys } from '../orderKeys.ts';
import { columnsOf, stagesOf, stepsOfStage } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { Repair } from './Repair.ts';

const [FIRST_KEY = 'a0'] = freshKeys(1);

/** A step in every stage and a lane exist; cards stand in a cell or in the inbox; spans end inside the grid. */
export function repairGrid(doc: Doc, repair: Repair): Doc {
  return repairCards(repairLanes(repairSteps(doc, repair), repair), repair);
}

/** A stage exists. Comes before the references are looked at, so that steps without a home find one. */
export function repairStages(doc: Doc, { newId, report }: Repair): Doc {
  if (doc.stages.size > 0) return doc;
  const stage = newRow('stages', { id: newId(), order: FIRST_KEY });
  report('journey', doc.journey.id, '', 'noStage', 'rowMade');
  return { ...doc, stages: new Map([[stage.id, stage]]) };
}

function repairSteps(doc: Doc, { newId, report }: Repair): Doc {
  const empty = stagesOf(doc).filter((stage) => stepsOfStage(doc, stage.id).length === 0);
  if (empty.length === 0) return doc;
  const steps = new Map(doc.steps);
  for (const stage of empty) {
    const step = newRow('steps', { id: newId(), stageId: stage.id, order: FIRST_KEY });
    steps.set(step.id, step);
    report('stages', stage.id, '', 'emptyStage', 'rowMade');
  }
  return { ...doc, steps };
}

function repairLanes(doc: Doc, { newId, report }: Repair): Doc {
  if (doc.lanes.size > 0) return doc;
  const lane = newRow('lanes', { id: newId(), order: FIRST_KEY });
  report('journey', doc.journey.id, '', 'noLane', 'rowMade');
  return { ...doc, lanes: new Map([[lane.id, lane]]) };
}

function repairCards(doc: Doc, { report }: Repair): Doc {
  const columns = columnsOf(doc);
  const indexOfStep = new Map<Id, number>(columns.map((step, index) => [step.id, index]));
  let cards: Map<Id, Card> | null = null;
  for (const card of doc.cards.values()) {
    let mended = card;
    if ((card.laneId === null) !== (card.stepId === null)) {
      report('cards', card.id, card.laneId === null ? 'laneId' : 'stepId', 'halfPlaced', 'movedToInbox');
      mended = { ...card, laneId: null, stepId: null };
    } else if (card.stepId !== null) {
      const room = columns.length - (indexOfStep.get(card.stepId) ?? 0);
      if (card.span > room) {
        report('cards', card.id, 'span', 'outsideGrid', 'spanCut');
        mended = { ...card, span: room };
      }
    }
    if (mended !== card) {
      cards ??= new Map(doc.cards);
      cards.set(card.id, mended);
    }
  }
  return cards ? { ...doc, cards } : doc;
}

import type { Session } from '../editor/Session.ts';
import type { I18n } from '../i18n/I18nContext.tsx';
import { lanesOf, stagesOf } from '../model/queries.ts';
import { stepName } from './targets.ts';

/** Where the selected stage, step or lane stands, as it is said after a move; null: something else is selected. */
export function placeOfSelected(session: Session, { messages }: I18n): string | null {
  const { doc, selection } = session.store.getState();
  const { canvas, inspector, terms } = messages;
  if (selection.kind === 'stage') {
    const stages = stagesOf(doc);
    const place = stages.findIndex(({ id }) => id === selection.id);
    return canvas.stage(stages[place]?.title ?? '', place + 1, stages.length);
  }
  if (selection.kind === 'step') {
    const stage = doc.stages.get(doc.steps.get(selection.id)?.stageId ?? '');
    return canvas.step(stepName(inspector.untitledStep, doc, selection.id), stage?.title ?? '');
  }
  if (selection.kind !== 'lane') return null;
  const lanes = lanesOf(doc).filter(({ hidden }) => !hidden);
  const place = lanes.findIndex(({ id }) => id === selection.id);
  const lane = lanes[place];
  return lane ? canvas.lane(lane.title || terms.laneKind[lane.kind], place + 1, lanes.length) : null;
}

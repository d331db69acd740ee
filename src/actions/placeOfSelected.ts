import type { Session } from '../editor/Session.ts';
import type { I18n } from '../i18n/I18nContext.tsx';
import { lanesOf, stagesOf } from '../model/queries.ts';
import { laneName } from './names/laneName.ts';
import { stageName } from './names/stageName.ts';
import { stepName } from './targets.ts';

/** Where the selected stage, step or lane stands, as it is said after a move; null: something else is selected. */
export function placeOfSelected(session: Session, { messages }: I18n): string | null {
  const { doc, selection } = session.store.getState();
  const { canvas, inspector } = messages;
  if (selection.kind === 'stage') {
    const stages = stagesOf(doc);
    const place = stages.findIndex(({ id }) => id === selection.id);
    const stage = stages[place];
    return stage ? canvas.stage(stageName(messages, stage), place + 1, stages.length) : null;
  }
  if (selection.kind === 'step') {
    const stage = doc.stages.get(doc.steps.get(selection.id)?.stageId ?? '');
    return canvas.step(stepName(inspector.untitledStep, doc, selection.id), stage ? stageName(messages, stage) : '');
  }
  if (selection.kind !== 'lane') return null;
  const lanes = lanesOf(doc).filter(({ hidden }) => !hidden);
  const place = lanes.findIndex(({ id }) => id === selection.id);
  const lane = lanes[place];
  return lane ? canvas.lane(laneName(messages, lane), place + 1, lanes.length) : null;
}

import { FRESH } from '../editor/FRESH.ts';
import type { Action } from './Action.ts';
import { cellWords } from './names/cellWords.ts';
import { docOf, hasDetails, mayEdit, showsCells, targetCell, targetStageId, targetStepId } from './targets.ts';

export const addCard: Action = {
  id: 'card.add',
  group: 'add',
  label: (m) => m.actions.addCard,
  icon: 'add',
  keys: [{ key: 'Enter', mod: true, onMap: true }],
  when: (context) =>
    mayEdit(context) && context.surface !== null && (showsCells(context) || targetCell(context) !== null),
  run: (context) => {
    const { surface, announce, showPanel, i18n } = context;
    const cell = targetCell(context);
    if (cell === null) return showPanel('capture');
    if (surface?.addCardTo(cell) == null) return;
    announce(
      i18n.messages.mapScreen.said.added(cellWords(context.i18n.messages, docOf(context), cell.laneId, cell.stepId)),
    );
  },
};

export const addStage: Action = {
  id: 'stage.add',
  group: 'add',
  label: (m) => m.actions.addStage,
  icon: 'add',
  when: (context) => mayEdit(context) && showsCells(context),
  run: (context) => {
    const { session } = context;
    const { stageId } = session.edit.addStage({ afterId: targetStageId(context) }, { mergeKey: FRESH });
    session.select({ kind: 'stage', id: stageId });
    session.setState({ editingId: stageId });
  },
};

export const addStep: Action = {
  id: 'step.add',
  group: 'add',
  label: (m) => m.actions.addStep,
  icon: 'add',
  when: (context) => mayEdit(context) && targetStageId(context) !== null,
  run: (context) => {
    const { session } = context;
    const stageId = targetStageId(context);
    if (stageId === null) return;
    const id = session.edit.addStep({ stageId, afterId: targetStepId(context) }, { mergeKey: FRESH });
    session.select({ kind: 'step', id });
    session.setState({ editingId: id });
  },
};

export const addLane: Action = {
  id: 'lane.add',
  group: 'add',
  label: (m) => m.actions.addLane,
  icon: 'add',
  when: (context) => mayEdit(context) && showsCells(context),
  run: ({ open }) => open({ name: 'addLane' }),
};

export const addPersona: Action = {
  id: 'persona.add',
  group: 'add',
  label: (m) => m.actions.addPersona,
  icon: 'personaAdd',
  when: (context) => mayEdit(context) && hasDetails(context),
  run: ({ session, showPanel }) => {
    const id = session.edit.addPersona({});
    session.select({ kind: 'persona', id });
    showPanel('inspector');
  },
};

import type { Action } from './Action.ts';
import { stageName } from './names/stageName.ts';
import { docOf, mayEdit, targetStageId } from './targets.ts';

/** Folds a stage into one narrow column, or opens it again. */
export const collapseStage: Action = {
  id: 'stage.collapse',
  group: 'arrange',
  label: (m) => m.actions.collapseStage,
  icon: 'chevronDown',
  when: (context) => mayEdit(context) && targetStageId(context) !== null,
  run: (context) => {
    const stage = docOf(context).stages.get(targetStageId(context) ?? '');
    if (!stage) return;
    context.session.edit.setStage({ id: stage.id, patch: { collapsed: !stage.collapsed } });
    const { messages } = context.i18n;
    const { canvas } = messages;
    const name = stageName(messages, stage);
    context.announce(stage.collapsed ? canvas.opened(name) : canvas.collapsed(name));
  },
  checked: (context) => docOf(context).stages.get(targetStageId(context) ?? '')?.collapsed ?? false,
};

import type { CanvasTool } from '../editor/ViewControl.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { hasDetails, mayEdit, showsCells, targetStageId } from './targets.ts';

const onMap = ({ view }: ActionContext): boolean => view !== null;
/** The inbox and the field for notes stand beside the map and beside the table. */
const hasCells = (context: ActionContext): boolean => showsCells(context) && context.surface !== null;

function choose({ view, announce, i18n }: ActionContext, tool: CanvasTool): void {
  view?.setTool(tool);
  const { toolSelect: select, toolPan: pan } = i18n.messages.actions;
  announce({ select, pan }[tool]);
}

export const zoomIn: Action = {
  id: 'view.zoomIn',
  group: 'view',
  label: (m) => m.actions.zoomIn,
  icon: 'zoomIn',
  keys: [
    { key: '+', mod: true },
    { key: '=', mod: true },
  ],
  when: onMap,
  run: ({ view }) => view?.zoomIn(),
};

export const zoomOut: Action = {
  id: 'view.zoomOut',
  group: 'view',
  label: (m) => m.actions.zoomOut,
  icon: 'zoomOut',
  keys: [{ key: '-', mod: true }],
  when: onMap,
  run: ({ view }) => view?.zoomOut(),
};

export const zoom100: Action = {
  id: 'view.zoom100',
  group: 'view',
  label: (m) => m.actions.zoom100,
  keys: [{ key: '0', shift: true }],
  when: onMap,
  run: ({ view }) => view?.zoomTo(1),
};

export const zoomFit: Action = {
  id: 'view.fit',
  group: 'view',
  label: (m) => m.actions.zoomFit,
  icon: 'fit',
  keys: [{ key: '1', shift: true }],
  when: onMap,
  run: ({ view }) => view?.fit(),
};

export const zoomSelection: Action = {
  id: 'view.fitSelection',
  group: 'view',
  label: (m) => m.actions.zoomSelection,
  keys: [{ key: '2', shift: true }],
  when: onMap,
  run: ({ view }) => view?.zoomToSelection(),
};

export const zoomStage: Action = {
  id: 'view.fitStage',
  group: 'view',
  label: (m) => m.find.action.zoomStage,
  keys: [{ key: '3', shift: true }],
  when: (context) => onMap(context) && targetStageId(context) !== null,
  run: (context) => context.view?.zoomToStage(targetStageId(context) ?? ''),
};

export const toolSelect: Action = {
  id: 'view.select',
  group: 'view',
  label: (m) => m.actions.toolSelect,
  icon: 'pointer',
  keys: [{ key: 'v' }],
  when: onMap,
  run: (context) => choose(context, 'select'),
  checked: ({ view }) => view?.tool() === 'select',
};

export const toolPan: Action = {
  id: 'view.pan',
  group: 'view',
  label: (m) => m.actions.toolPan,
  icon: 'hand',
  keys: [{ key: 'h' }],
  when: onMap,
  run: (context) => choose(context, 'pan'),
  checked: ({ view }) => view?.tool() === 'pan',
};

export const openInbox: Action = {
  id: 'view.inbox',
  group: 'view',
  label: (m) => m.actions.openInbox,
  icon: 'inbox',
  keys: [{ key: 'i' }],
  when: hasCells,
  run: ({ showPanel }) => showPanel('inbox'),
};

export const showDetails: Action = {
  id: 'view.details',
  group: 'view',
  label: (m) => m.actions.showDetails,
  icon: 'panel',
  keys: [{ key: 'd' }],
  when: hasDetails,
  run: ({ showPanel }) => showPanel('inspector', 'toggle'),
};

export const capture: Action = {
  id: 'card.capture',
  group: 'add',
  label: (m) => m.actions.capture,
  icon: 'note',
  keys: [{ key: 'n' }],
  when: (context) => hasCells(context) && mayEdit(context),
  run: ({ showPanel }) => showPanel('capture'),
};

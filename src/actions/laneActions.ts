import type { Action } from './Action.ts';
import { laneName } from './names/laneName.ts';
import { docOf, hiddenLaneIds, mayEdit, selectedOne, targetLaneId } from './targets.ts';

export const collapseLane: Action = {
  id: 'lane.collapse',
  group: 'lane',
  label: (m) => m.actions.collapseLane,
  icon: 'chevronDown',
  when: (context) => mayEdit(context) && targetLaneId(context) !== null,
  run: (context) => {
    const lane = docOf(context).lanes.get(targetLaneId(context) ?? '');
    if (!lane) return;
    context.session.edit.setLane({ id: lane.id, patch: { collapsed: !lane.collapsed } });
    const { messages } = context.i18n;
    const { canvas } = messages;
    const name = laneName(messages, lane);
    context.announce(lane.collapsed ? canvas.opened(name) : canvas.collapsed(name));
  },
  checked: (context) => docOf(context).lanes.get(targetLaneId(context) ?? '')?.collapsed ?? false,
};

export const hideLane: Action = {
  id: 'lane.hide',
  group: 'lane',
  label: (m) => m.actions.hideLane,
  icon: 'hide',
  when: (context) =>
    mayEdit(context) && targetLaneId(context) !== null && docOf(context).lanes.size - hiddenLaneIds(context).length > 1,
  run: (context) => {
    const id = targetLaneId(context);
    if (id === null) return;
    context.session.edit.setLane({ id, patch: { hidden: true } });
    if (selectedOne(context, 'lane') === id) context.session.select({ kind: 'none' });
    context.toast(context.i18n.messages.mapScreen.toast.hidden, { undo: true });
  },
};

export const showHiddenLanes: Action = {
  id: 'lane.showHidden',
  group: 'lane',
  label: (m) => m.actions.showHiddenLanes,
  icon: 'show',
  when: (context) => mayEdit(context) && hiddenLaneIds(context).length > 0,
  run: (context) => {
    const { session } = context;
    const ids = hiddenLaneIds(context);
    session.group('setLane', () => {
      for (const id of ids) session.edit.setLane({ id, patch: { hidden: false } });
    });
    context.announce(context.i18n.messages.mapScreen.said.lanesShown(ids.length));
  },
};

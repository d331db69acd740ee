import type { Action } from '../../../actions/Action.ts';
import type { ActionContext } from '../../../actions/ActionContext.ts';
import * as add from '../../../actions/addActions.ts';
import * as arrange from '../../../actions/arrangeActions.ts';
import {
  colorActions,
  kindActions,
  setOwner,
  setPersonas,
  setTags,
  statusActions,
} from '../../../actions/bulkActions.ts';
import { copy, cut, paste } from '../../../actions/clipboardActions.ts';
import * as edit from '../../../actions/editActions.ts';
import { evidenceActions } from '../../../actions/evidenceActions.ts';
import * as lane from '../../../actions/laneActions.ts';
import { momentOfTruth, severityActions } from '../../../actions/scoreActions.ts';
import { collapseStage } from '../../../actions/stageActions.ts';
import { capture, showDetails, zoomFit, zoomSelection, zoomStage } from '../../../actions/viewActions.ts';
import type { MenuTarget } from '../../../editor/MenuTarget.ts';
import type { MenuEntry } from '../../../ui/MenuEntry.ts';
import { menuEntries } from './menuEntries.ts';

type Groups = readonly (readonly Action[])[];

const { moveLeft, moveRight, moveUp, moveDown } = arrange;
const GROUPS: Readonly<Record<MenuTarget['kind'], Groups>> = {
  card: [
    [edit.rename, edit.duplicate, edit.remove],
    [copy, cut, paste],
    [arrange.moveTo, arrange.sendToInbox],
    [edit.connect, edit.linkTo, edit.disconnect],
    [setOwner, setTags, setPersonas],
    [momentOfTruth, zoomSelection],
  ],
  cell: [
    [add.addCard, capture, paste],
    [add.addStep, add.addStage, add.addLane],
    [edit.selectMore],
    [lane.collapseLane, lane.hideLane, lane.showHiddenLanes],
  ],
  stage: [
    [edit.rename, add.addStep, add.addStage],
    [moveLeft, moveRight],
    [zoomStage, collapseStage],
    [edit.duplicate, edit.remove],
  ],
  step: [[edit.rename, add.addStep, add.addStage], [moveLeft, moveRight], [zoomStage, collapseStage], [edit.remove]],
  lane: [
    [edit.rename, add.addLane],
    [copy, paste],
    [moveUp, moveDown],
    [lane.collapseLane, lane.hideLane, lane.showHiddenLanes],
    [edit.duplicate, edit.remove],
  ],
  link: [[edit.remove]],
  ground: [
    [add.addStage, add.addLane, add.addPersona],
    [capture, paste, edit.selectMore, zoomFit, lane.showHiddenLanes],
  ],
};

const ARRANGE: readonly Action[] = [
  arrange.takeInHand,
  moveLeft,
  moveRight,
  moveUp,
  moveDown,
  arrange.moveEarlier,
  arrange.moveLater,
  arrange.spanWider,
  arrange.spanNarrower,
];

/** The menu of a thing of the map: its actions, for cards with evidence and severity, at last its details. */
export function targetEntries(kind: MenuTarget['kind'], context: ActionContext): readonly MenuEntry[] {
  const { messages } = context.i18n;
  const submenu = (id: string, label: string, actions: readonly Action[]): readonly MenuEntry[] => {
    const entries = menuEntries([actions], context);
    return entries.length === 0 ? [] : [{ id, label, entries }];
  };
  const submenus =
    kind === 'card'
      ? [
          ...submenu('arrange', messages.actions.group.arrange, ARRANGE),
          ...submenu('kind', messages.inspector.field.kind, kindActions),
          ...submenu('status', messages.inspector.field.status, statusActions),
          ...submenu('evidence', messages.inspector.field.evidence, evidenceActions),
          ...submenu('severity', messages.inspector.field.severity, severityActions),
          ...submenu('color', messages.inspector.field.color, colorActions),
        ]
      : [];
  const details = menuEntries([[showDetails]], context);
  return [menuEntries(GROUPS[kind], context), submenus, details]
    .filter((part) => part.length > 0)
    .flatMap((part, index): readonly MenuEntry[] => (index === 0 ? part : ['separator', ...part]));
}

import type { Action } from './Action.ts';
import { addCard, addLane, addPersona, addStage, addStep } from './addActions.ts';
import * as app from './appActions.ts';
import * as arrange from './arrangeActions.ts';
import { colorActions, kindActions, setOwner, setPersonas, setTags, statusActions } from './bulkActions.ts';
import { goCheck, nextQuestion, previousQuestion } from './checkActions.ts';
import { copy, cut, paste } from './clipboardActions.ts';
import * as edit from './editActions.ts';
import { evidenceActions, nextEvidence, pasteSurvey } from './evidenceActions.ts';
import * as find from './findActions.ts';
import { redo, undo } from './historyActions.ts';
import { collapseLane, hideLane, showHiddenLanes } from './laneActions.ts';
import { handOffs, heat } from './overlayActions.ts';
import { goCompare, makeFuture } from './pairingActions.ts';
import { momentOfTruth, severityActions } from './scoreActions.ts';
import { collapseStage } from './stageActions.ts';
import * as view from './viewActions.ts';

/** Every action, in the order in which lists show them. */
export const ALL_ACTIONS: readonly Action[] = [
  undo,
  redo,
  copy,
  cut,
  paste,
  edit.rename,
  edit.duplicate,
  edit.remove,
  edit.selectMore,
  edit.clearSelection,
  addCard,
  view.capture,
  addStage,
  addStep,
  addLane,
  addPersona,
  // Where it is possible, it has the key of both.
  arrange.takeInHand,
  arrange.moveTo,
  arrange.moveLeft,
  arrange.moveRight,
  arrange.moveUp,
  arrange.moveDown,
  arrange.moveEarlier,
  arrange.moveLater,
  arrange.sendToInbox,
  arrange.spanWider,
  arrange.spanNarrower,
  edit.connect,
  edit.linkTo,
  edit.disconnect,
  setOwner,
  setTags,
  setPersonas,
  ...kindActions,
  ...statusActions,
  momentOfTruth,
  nextEvidence,
  ...evidenceActions,
  pasteSurvey,
  ...severityActions,
  ...colorActions,
  collapseStage,
  collapseLane,
  hideLane,
  showHiddenLanes,
  find.openFind,
  find.findNext,
  find.findPrevious,
  find.openFilter,
  find.clearFilter,
  find.minimap,
  heat,
  handOffs,
  nextQuestion,
  previousQuestion,
  view.openInbox,
  view.showDetails,
  view.zoomIn,
  view.zoomOut,
  view.zoom100,
  view.zoomFit,
  view.zoomSelection,
  view.zoomStage,
  view.toolSelect,
  view.toolPan,
  app.exportJourney,
  app.exportBacklog,
  app.importJourney,
  app.goMap,
  app.goEmpathy,
  app.goTable,
  app.goEvidence,
  app.goPriorities,
  makeFuture,
  goCompare,
  goCheck,
  app.goLibrary,
  app.palette,
  app.shortcuts,
  app.settings,
  app.switchLanguage,
  app.switchTheme,
];

import type { Action } from './Action.ts';
import * as add from './addActions.ts';
import * as app from './appActions.ts';
import * as arrange from './arrangeActions.ts';
import * as edit from './editActions.ts';
import * as history from './historyActions.ts';
import * as lane from './laneActions.ts';
import { evidenceActions, momentOfTruth, severityActions } from './scoreActions.ts';
import * as view from './viewActions.ts';

/** Every action, in the order in which lists show them. */
export const ALL_ACTIONS: readonly Action[] = [
  ...[history, edit, add, arrange, lane].flatMap((group) => Object.values<Action>(group)),
  momentOfTruth,
  ...evidenceActions,
  ...severityActions,
  ...[view, app].flatMap((group) => Object.values<Action>(group)),
];

import type { Action } from './Action.ts';
import * as app from './appActions.ts';
import * as history from './historyActions.ts';
import * as view from './viewActions.ts';

/** Every action, in the order in which lists show them. */
export const ALL_ACTIONS: readonly Action[] = [history, view, app].flatMap((group) => Object.values<Action>(group));

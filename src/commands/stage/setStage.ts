import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { type Stage, stageFields } from '../../model/records/stage.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';

type Fixed = 'id' | 'order' | 'extra';
export const STAGE_FIXED: readonly Fixed[] = ['id', 'order', 'extra'];
export type StagePatch = Partial<Omit<Stage, Fixed>>;

/** Sets fields of a stage: title, goal, timing, colour, notes, collapsed. */
export const setStage: Command<{ readonly id: Id; readonly patch: StagePatch }> = {
  name: 'setStage',
  run: (draft, _doc, { id, patch }) => {
    Object.assign(defined(draft.stages.get(id), 'the stage'), fitting(stageFields, patch, STAGE_FIXED));
  },
};

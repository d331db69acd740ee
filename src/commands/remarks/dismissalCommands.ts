import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { type Dismissal, dismissalFields } from '../../model/records/dismissal.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { assertTarget } from './assertTarget.ts';

/** Answers a question of the map check, with the reason; returns the id of the answer. */
export const addDismissal: Command<Pick<Dismissal, 'ruleId' | 'targetId' | 'reason'>, Id> = {
  name: 'addDismissal',
  run: (draft, doc, { ruleId, targetId, reason }, tools) => {
    assertTarget(doc, targetId);
    const id = tools.newId();
    const given = fitting(dismissalFields, { ruleId, reason }, []);
    draft.dismissals.set(id, newRow('dismissals', { ...given, id, targetId, createdAt: tools.now() }));
    return id;
  },
};

export const removeDismissal: Command<{ readonly id: Id }> = {
  name: 'removeDismissal',
  run: (draft, _doc, { id }) => {
    draft.dismissals.delete(id);
  },
};

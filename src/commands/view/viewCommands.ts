import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { byOrder } from '../../model/order.ts';
import { type View, viewFields } from '../../model/records/view.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { keysIn } from '../siblingPlace.ts';

const FIXED = ['id', 'order', 'extra'];
export type ViewPatch = Partial<Pick<View, 'name' | 'filters'>>;

/** Saves a view under a name; returns its id. */
export const addView: Command<ViewPatch, Id> = {
  name: 'addView',
  run: (draft, doc, fields, tools) => {
    const id = tools.newId();
    const [order = ''] = keysIn(draft.views, [...doc.views.values()].sort(byOrder), null, 1);
    draft.views.set(id, newRow('views', { ...fitting(viewFields, fields, FIXED), id, order }));
    return id;
  },
};

export const setView: Command<{ readonly id: Id; readonly patch: ViewPatch }> = {
  name: 'setView',
  run: (draft, _doc, { id, patch }) => {
    Object.assign(defined(draft.views.get(id), 'the view'), fitting(viewFields, patch, FIXED));
  },
};

export const removeView: Command<{ readonly id: Id }> = {
  name: 'removeView',
  run: (draft, _doc, { id }) => {
    draft.views.delete(id);
  },
};

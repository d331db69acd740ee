import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { type Comment, commentFields } from '../../model/records/comment.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { assertTarget } from './assertTarget.ts';

const FIXED = ['id', 'targetId', 'createdAt', 'extra'];

/** Adds a comment about a row; returns its id. */
export const addComment: Command<Pick<Comment, 'targetId' | 'text'> & { readonly author?: string }, Id> = {
  name: 'addComment',
  run: (draft, doc, { targetId, text, author = '' }, tools) => {
    assertTarget(doc, targetId);
    const id = tools.newId();
    const given = fitting(commentFields, { text, author }, FIXED);
    draft.comments.set(id, newRow('comments', { ...given, id, targetId, createdAt: tools.now() }));
    return id;
  },
};

export type CommentPatch = Partial<Pick<Comment, 'text' | 'author' | 'resolved'>>;

/** Changes or resolves a comment. */
export const setComment: Command<{ readonly id: Id; readonly patch: CommentPatch }> = {
  name: 'setComment',
  run: (draft, _doc, { id, patch }) => {
    Object.assign(defined(draft.comments.get(id), 'the comment'), fitting(commentFields, patch, FIXED));
  },
};

export const removeComment: Command<{ readonly id: Id }> = {
  name: 'removeComment',
  run: (draft, _doc, { id }) => {
    draft.comments.delete(id);
  },
};

/**
 * Merge key of making a row that is opened for writing at once. What is written before the undo group closes belongs
 * to the making, however long it takes; a row that is taken away again, left empty, leaves no step of undo.
 */
export const FRESH = 'fresh';

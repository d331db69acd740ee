import type { Doc } from '../Doc.ts';
import type { Issue } from '../Issue.ts';
import { repairDoc } from './repairDoc.ts';

/**
 * The rules of the model that the document breaks; empty: it is sound. Used after each change in development and in
 * property tests. It asks repair what it would do, so that check and repair cannot disagree.
 */
export const checkDoc = (doc: Doc): readonly Issue[] => repairDoc(doc).repairs;

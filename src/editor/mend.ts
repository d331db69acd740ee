import { assert } from '../lib/assert.ts';
import type { Doc } from '../model/Doc.ts';
import type { Issue } from '../model/Issue.ts';
import type { Id } from '../model/id.ts';
import { checkDoc } from '../model/integrity/checkDoc.ts';
import { repairDoc } from '../model/integrity/repairDoc.ts';

/** Equal keys of two tabs do no harm: ids break the tie, and the next insertion between them gives new keys. */
const matters = ({ what }: Issue): boolean => what !== 'badOrder';

/**
 * The document after another tab's changes, sound: two tabs that each did something right may together leave a card
 * without its lane. Sound documents come back as they are.
 */
export function mend(doc: Doc, newId: () => Id): Doc {
  const repaired = repairDoc(doc, undefined, newId);
  return repaired.repairs.some(matters) ? repaired.doc : doc;
}

/** Finds commands that break the rules of the model, while developing and in tests. */
export function assertSound(doc: Doc, label: string): void {
  const issue = checkDoc(doc).find(matters);
  assert(issue === undefined, `${label} leaves a sound document (${issue?.what} at ${issue?.path})`);
}

import { assert } from '../lib/assert.ts';
import type { Change } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import type { Issue } from '../model/Issue.ts';
import type { Id } from '../model/id.ts';
import { checkDoc } from '../model/integrity/checkDoc.ts';
import { REFERENCES } from '../model/integrity/references.ts';
import { repairDoc } from '../model/integrity/repairDoc.ts';

/** Equal keys of two tabs do no harm: ids break the tie, and the next insertion between them gives new keys. */
const matters = ({ what }: Issue): boolean => what !== 'badOrder';

const TIES: ReadonlySet<string> = new Set(['span', ...REFERENCES.map(({ field }) => field)]);

/** Whether a change can leave something without its place: rows come or go, or a field that names a row changes. */
const touchesStructure = ({ before, after }: Change): boolean =>
  before === null || after === null || Object.keys(after).some((name) => TIES.has(name));

/**
 * The document after changes that met those of another tab, sound: two tabs that each did something right may
 * together leave a card without its lane. Sound documents come back as they are.
 */
export function mend(doc: Doc, changes: readonly Change[], newId: () => Id): Doc {
  if (!changes.some(touchesStructure)) return doc;
  const repaired = repairDoc(doc, undefined, newId);
  return repaired.repairs.some(matters) ? repaired.doc : doc;
}

/** Finds commands that break the rules of the model, while developing and in tests. */
export function assertSound(doc: Doc, label: string): void {
  const issue = checkDoc(doc).find(matters);
  assert(issue === undefined, `${label} leaves a sound document (${issue?.what} at ${issue?.path})`);
}

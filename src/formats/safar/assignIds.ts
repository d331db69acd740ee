import * as v from 'valibot';
import { TABLE_NAMES, type TableName } from '../../model/Doc.ts';
import { idSchema } from '../../model/field.ts';
import type { Id } from '../../model/id.ts';
import { type Drafts, nameOf, type Report } from './Draft.ts';

/** Final ids by table and by what the file calls the row. */
export type FileIds = ReadonlyMap<TableName, ReadonlyMap<string, Id>>;

export const isId = (value: unknown): value is Id => v.is(idSchema, value);

/**
 * Gives every draft an id that is unique in the document. Ids of the file are kept where they can be; files written
 * by hand number each table from 1, so a row of a later table gets another id, and references follow by table.
 */
export function assignIds(drafts: Drafts, journeyId: Id, newId: () => Id, report: Report): FileIds {
  const taken = new Set<Id>([journeyId]);
  const ids = new Map<TableName, Map<string, Id>>();
  for (const table of TABLE_NAMES) {
    const known = new Map<string, Id>();
    ids.set(table, known);
    for (const draft of drafts[table]) {
      // The id of an image is the hash of its bytes: readAssets has set it. Equal images are one asset.
      const given = nameOf(draft.raw.id);
      if (table === 'assets' && draft.id !== '') taken.add(draft.id);
      else if (given !== null && isId(given) && !taken.has(given)) draft.id = given;
      else {
        draft.id = newId();
        if (given !== null && !isId(given)) report(`${draft.path}.id`, 'invalid', 'idRenewed');
        else if (given !== null && known.has(given)) report(`${draft.path}.id`, 'duplicateId', 'idRenewed');
      }
      taken.add(draft.id);
      if (given !== null && !known.has(given)) known.set(given, draft.id);
    }
  }
  return ids;
}

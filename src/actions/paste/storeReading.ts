import { addPart } from '../../commands/paste/addPart.ts';
import type { Services } from '../../editor/Services.tsx';
import type { Language } from '../../i18n/Formats.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type Doc, emptyDoc } from '../../model/Doc.ts';
import { type Id, newId } from '../../model/id.ts';
import { newJourney } from '../../model/newRow.ts';
import type { StorageError } from '../../model/ports.ts';
import { blank } from '../../model/templates/blank.ts';
import { buildTemplate } from '../../model/templates/buildTemplate.ts';
import { draftCopy } from './draftCopy.ts';

/** The map that a table makes. Without stages of its own its cards wait in the inbox of the blank template. */
export function journeyOf(part: Doc, title: string, language: Language): Doc {
  const now = new Date().toISOString();
  const base =
    part.stages.size === 0
      ? buildTemplate(blank.content, { language, newId, now })
      : emptyDoc(newJourney({ id: newId(), createdAt: now, updatedAt: now, language: part.journey.language }));
  const made = draftCopy({ ...base, journey: { ...base.journey, title } });
  addPart.run(made, base, { part }, { newId, now: () => now });
  return made;
}

/** Stores the map that a table makes, and gives its id. */
export async function storeReading(
  { library, thumbnail }: Services,
  part: Doc,
  title: string,
  language: Language,
): Promise<Result<Id, StorageError>> {
  const doc = journeyOf(part, title, language);
  const created = await library.create(doc, new Map(), await thumbnail(doc));
  return created.ok ? ok(doc.journey.id) : created;
}

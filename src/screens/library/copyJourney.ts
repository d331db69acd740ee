import { storeCopy } from '../../actions/storeCopy.ts';
import type { Services } from '../../editor/Services.tsx';
import type { Result } from '../../lib/result.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { StorageError } from '../../model/ports.ts';

/** Stores a copy of a journey under fresh ids and another title. */
export async function copyJourney(
  services: Pick<Services, 'library' | 'thumbnail'>,
  id: Id,
  titleOf: (title: string) => string,
): Promise<Result<Doc, StorageError>> {
  const loaded = await services.library.load(id);
  if (!loaded.ok) return loaded;
  const { doc } = loaded.value;
  return storeCopy(services, doc, titleOf(doc.journey.title));
}

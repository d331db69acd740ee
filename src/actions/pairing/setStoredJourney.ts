import { ok, type Result } from '../../lib/result.ts';
import type { RowFields } from '../../model/Change.ts';
import { type Id, newId } from '../../model/id.ts';
import type { JourneyLibrary, StorageError } from '../../model/ports.ts';
import type { Journey } from '../../model/records/journey.ts';

type PairFields = Partial<Pick<Journey, 'pairedWith' | 'state'>>;

/** The last call of each library: one that is pressed after it decides by what it left. */
const last = new WeakMap<JourneyLibrary, Promise<unknown>>();

/**
 * Sets fields of the journey row of a map that is not open in this tab, one call after another; other tabs that have
 * it open hear of it.
 */
export function setStoredJourney(
  library: JourneyLibrary,
  id: Id,
  patchOf: (journey: Journey) => PairFields,
): Promise<Result<void, StorageError>> {
  const set = (): Promise<Result<void, StorageError>> => setNow(library, id, patchOf);
  const result = (last.get(library) ?? Promise.resolve()).then(set, set);
  last.set(library, result);
  return result;
}

async function setNow(
  library: JourneyLibrary,
  id: Id,
  patchOf: (journey: Journey) => PairFields,
): Promise<Result<void, StorageError>> {
  const loaded = await library.load(id);
  if (!loaded.ok) return loaded;
  const { doc, rev } = loaded.value;
  const { journey } = doc;
  const patch = patchOf(journey);
  const names = (Object.keys(patch) as (keyof PairFields)[]).filter((name) => patch[name] !== journey[name]);
  if (names.length === 0) return ok(undefined);
  const pick = (fields: PairFields): RowFields => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return library.commit(id, rev, {
    id: newId(),
    label: 'setJourney',
    source: 'user',
    changes: [{ table: 'journey', id, before: pick(journey), after: pick(patch) }],
  });
}

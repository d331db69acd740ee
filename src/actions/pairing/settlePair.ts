import type { Doc } from '../../model/Doc.ts';
import type { JourneyLibrary } from '../../model/ports.ts';

/** The same map, paired with nobody: what a copy is. */
export const unpaired = (doc: Doc): Doc =>
  doc.journey.pairedWith === null ? doc : { ...doc, journey: { ...doc.journey, pairedWith: null } };

/**
 * A map that is about to be stored, without its pair if the other map is here and says otherwise. One that is not here
 * may still come.
 */
export async function settlePair(library: JourneyLibrary, doc: Doc): Promise<Doc> {
  const { id, pairedWith } = doc.journey;
  if (pairedWith === null) return doc;
  const other = await library.load(pairedWith);
  return other.ok && other.value.doc.journey.pairedWith !== id ? unpaired(doc) : doc;
}

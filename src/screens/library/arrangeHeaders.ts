import { fold } from '../../lib/fold.ts';
import type { JourneyHeader } from '../../model/ports.ts';
import type { Preferences } from '../../model/preferences.ts';

export interface Arrangement {
  readonly query: string;
  readonly sort: Preferences['librarySort'];
  readonly collator: Intl.Collator;
}

/** Later first; the id keeps equal times in one order. */
const byTime = (time: (header: JourneyHeader) => string) => (a: JourneyHeader, b: JourneyHeader) =>
  time(b).localeCompare(time(a), 'en') || (a.id < b.id ? -1 : 1);

/** The headers whose title or tags match the query (titles that match literally first), in the chosen order. */
export function arrangeHeaders(
  headers: readonly JourneyHeader[],
  { query, sort, collator }: Arrangement,
): readonly JourneyHeader[] {
  const wanted = fold(query);
  const found = headers.filter(
    ({ title, tags }) => fold(title).includes(wanted) || tags.some((tag) => fold(tag).includes(wanted)),
  );
  const compare =
    sort === 'title'
      ? (a: JourneyHeader, b: JourneyHeader) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)
      : byTime((header) => (sort === 'created' ? header.createdAt : header.updatedAt));
  const literal = query.trim().toLowerCase();
  const rank = ({ title }: JourneyHeader): number => (literal !== '' && !title.toLowerCase().includes(literal) ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b) || compare(a, b));
}

import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Id } from '../../../model/id.ts';
import { inReadingOrder } from '../../../model/inReadingOrder.ts';
import { CARD_COLUMNS } from './cardColumns.ts';

/** By which column the cards are sorted; null: as the map is read, lane by lane, the inbox last. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The ids of all cards in the order of a sorting. What has no value comes last, whichever way it goes. */
export function sortedCards(doc: Doc, sorting: Sorting | null, i18n: I18n): readonly Id[] {
  const cards = inReadingOrder(doc, [...doc.cards.values()]);
  const column = CARD_COLUMNS.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return cards.map(({ id }) => id);
  const collator = new Intl.Collator(i18n.language, { numeric: true, sensitivity: 'base' });
  const keyed = cards.map((card) => ({
    id: card.id,
    key: column.rank ? column.rank(card, doc) : column.shown(card, doc, i18n) || null,
  }));
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return compare(a.key, b.key) * (sorting.descending ? -1 : 1);
  });
  return keyed.map(({ id }) => id);
}

import type { Doc } from '../../model/Doc.ts';

/** Tables of so many cards are in the page as a whole, as assistive technology likes it best. */
const WHOLE = 200;

/** Whether a table has so many cards that only those in sight are in the page. */
export const isLong = (doc: Doc): boolean => doc.cards.size > WHOLE;

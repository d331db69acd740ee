import type { Doc } from '../../model/Doc.ts';
import { linksOfCard } from '../../model/queries.ts';
import type { Link } from '../../model/records/link.ts';

/** The link of that kind that already leads from the one card to the other. */
export const twinOf = (doc: Doc, { fromId, toId, kind }: Pick<Link, 'fromId' | 'toId' | 'kind'>): Link | null =>
  linksOfCard(doc, fromId).find((link) => link.fromId === fromId && link.toId === toId && link.kind === kind) ?? null;

import type { Doc } from '../../model/Doc.ts';
import { linksOfCard } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { LaneKind } from '../../model/scales.ts';
import type { LayoutMemory, LayoutOptions } from '../LayoutMemory.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import { type CardContent, cardContent } from './cardContent.ts';

/** Lays out the insides of a document's cards, each once as long as nothing that it shows has changed. */
export interface CardSetter {
  readonly content: (card: Card, laneKind: LaneKind, width: number) => CardContent;
  readonly contents: LayoutMemory['contents'];
  /** True when cards look as in the earlier document unless their own row changed. */
  readonly surroundingsKept: boolean;
}

export function createCardSetter(
  doc: Doc,
  { words }: LayoutOptions,
  typesetter: Typesetter,
  memory: LayoutMemory | null,
): CardSetter {
  const contents: LayoutMemory['contents'] = memory?.contents ?? new WeakMap();
  const personaNames = (card: Card): readonly string[] =>
    card.personaIds.flatMap((id) => doc.personas.get(id)?.name || []);
  return {
    contents,
    surroundingsKept:
      memory !== null &&
      memory.doc.links === doc.links &&
      memory.doc.personas === doc.personas &&
      memory.doc.assets === doc.assets,
    content(card, laneKind, width) {
      const linkCount = linksOfCard(doc, card.id).length;
      const names = personaNames(card);
      const asset = (card.assetId === null ? undefined : doc.assets.get(card.assetId)) ?? null;
      const signature = `${width} ${laneKind} ${linkCount} ${asset?.id ?? ''} ${names.join('\n')}`;
      const known = contents.get(card);
      if (known?.signature === signature) return known.content;
      const around = { laneKind, linkCount, personaNames: names };
      const content = cardContent(card, width, asset, around, words, typesetter);
      contents.set(card, { signature, content });
      return content;
    },
  };
}

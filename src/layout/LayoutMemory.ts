import type { CellGroups } from '../model/CellGroups.ts';
import type { Doc } from '../model/Doc.ts';
import type { TextMeasurer } from '../model/ports.ts';
import type { Card } from '../model/records/card.ts';
import type { CardContent } from './card/cardContent.ts';
import type { CellBox, Layout } from './Layout.ts';
import type { MapWords } from './MapWords.ts';
import type { Overlays } from './overlays.ts';
import type { Typesetter } from './text/Typesetter.ts';

/** What the layout needs from outside besides the document. */
export interface LayoutOptions {
  readonly words: MapWords;
  readonly measure: TextMeasurer;
  /** None unless told. */
  readonly overlays?: Overlays;
}

/** What a cell was made from: the same again gives the same boxes. */
export interface CellSource {
  readonly group: readonly Card[];
  readonly signature: string;
  /** Lower edge of its boxes, padding included; 0 without boxes. */
  readonly bottom: number;
}

/** What a layout was made from, kept so that the next one can take over what has not changed. */
export interface LayoutMemory {
  readonly doc: Doc;
  readonly words: MapWords;
  readonly measure: TextMeasurer;
  readonly groups: CellGroups;
  readonly typesetter: Typesetter;
  readonly contents: WeakMap<Card, { readonly signature: string; readonly content: CardContent }>;
  readonly cells: WeakMap<CellBox, CellSource>;
}

const memories = new WeakMap<Layout, LayoutMemory>();

export const rememberLayout = (layout: Layout, memory: LayoutMemory): void => {
  memories.set(layout, memory);
};

/** The memory of a layout, if it was made with the same words, measurer and direction. */
export function memoryOf(layout: Layout | undefined, options: LayoutOptions): LayoutMemory | null {
  const memory = layout && memories.get(layout);
  return memory && memory.words === options.words && memory.measure === options.measure ? memory : null;
}

import type { FindState } from '../../editor/FindState.ts';
import { fold, stretchesOf } from '../../lib/fold.ts';

const NAME = 'find-hits';

/** The stretches of the page's text that fold to what is looked for. A match may go on in the next line of its card. */
function rangesIn(card: Element, wanted: string): readonly Range[] {
  const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = text.length;
    text += node.nodeValue ?? '';
    nodes.push({ node, start, end: text.length });
  }
  return stretchesOf(text, wanted).flatMap(({ start, end }) =>
    nodes
      .filter((line) => line.start < end && line.end > start)
      .map((line) => {
        const range = new Range();
        range.setStart(line.node, Math.max(0, start - line.start));
        range.setEnd(line.node, Math.min(line.end, end) - line.start);
        return range;
      }),
  );
}

/**
 * Marks what was found in the texts of the cards of a region by the browser's highlights: no element changes, nothing
 * renders. Browsers without them show the rings of the cards alone. Null: nothing is marked any more.
 */
export function highlightHits(region: HTMLElement, find: FindState | null): void {
  if (!('highlights' in CSS)) return;
  const wanted = fold(find?.query ?? '');
  if (!find || wanted === '' || find.cardIds.size === 0) {
    CSS.highlights.delete(NAME);
    return;
  }
  const cards = [...region.querySelectorAll('[data-card-id]')].filter((card) =>
    find.cardIds.has(card.getAttribute('data-card-id') ?? ''),
  );
  CSS.highlights.set(NAME, new Highlight(...cards.flatMap((card) => rangesIn(card, wanted))));
}

import type { Layout } from '../../layout/Layout.ts';

/**
 * The layout without the documents' rows, which the painter does not read: copying 5,000 of them to a worker would
 * hold up the page. All boxes share one row, which is copied once.
 */
export function withoutRows(layout: Layout): Layout {
  const [first] = layout.cards.values();
  if (first === undefined) return layout;
  const { card } = first;
  return {
    ...layout,
    cards: new Map(),
    lanes: layout.lanes.map((lane) => ({
      ...lane,
      cells: lane.cells.map((cell) => ({ ...cell, cards: cell.cards.map((box) => ({ ...box, card })) })),
    })),
  };
}

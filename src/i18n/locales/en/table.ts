import type { Formats } from '../../Formats.ts';

/** The journey as a table. */
export const table = (f: Formats) => {
  const cards = (n: number) => f.plural(n, { one: `${f.number(n)} card`, other: `${f.number(n)} cards` });
  return {
    title: (title: string) => `Table: ${title}`,
    help: 'Arrow keys walk the cells. Enter goes into a cell and edits, or opens what is collapsed; Escape leaves. Alt and arrow keys move. Shift+F10 opens the menu.',
    corner: 'Lanes and steps',
    stage: (title: string) => `Stage: ${title}`,
    step: (title: string) => `Step: ${title}`,
    lane: (title: string) => `Lane: ${title}`,
    comma: ', ',
    hidden: 'hidden on the map',
    collapsed: 'collapsed on the map',
    empty: 'Empty',
    cardCount: cards,
    folded: (n: number) => `collapsed, ${cards(n)}`,
    unfold: (n: number) => `Expand: ${cards(n)}`,
    collapse: (name: string) => `Collapse ${name}`,
    expand: (name: string) => `Expand ${name}`,
    addToInbox: 'Add card to the inbox',
    links: (n: number) => f.plural(n, { one: `${f.number(n)} link`, other: `${f.number(n)} links` }),
    arrangement: 'Arrangement',
    arrangements: { lanes: 'Lanes and steps', cards: 'One row a card' },
    columns: 'Columns',
    cards: (title: string) => `Cards: ${title}`,
    cardsHelp:
      'Arrow keys walk the cells. Enter edits a cell, and sorts on the header of a column. Shift+F10 opens the menu.',
    sorted: (column: string, descending: boolean) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
    yes: 'Yes',
    no: 'No',
    feltBy: 'Felt by',
    sources: 'Sources',
    unsorted: 'Sorted as on the map',
  };
};

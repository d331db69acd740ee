import type { Formats } from '../../Formats.ts';

/** What the map canvas says and calls its parts. */
export const canvas = (f: Formats) => ({
  map: (title: string) => `Map: ${title}`,
  mapHelp: 'Arrow keys walk the cells, Enter edits, M moves, C connects, Tab leaves.',
  addCard: (lane: string, stage: string) => `Add card to ${lane}, ${stage}`,
  addStage: 'Add stage',
  addLane: 'Add lane',
  emptyCell: (lane: string, stage: string) => `Empty cell: ${lane}, ${stage}`,
  more: (name: string) => `More: ${name}`,
  rename: (name: string) => `Rename ${name}`,
  stage: (title: string, place: number, count: number) => `Stage ${f.number(place)} of ${f.number(count)}: ${title}`,
  step: (title: string, stage: string) => `Step: ${title}, ${stage}`,
  lane: (title: string, place: number, count: number) => `Lane ${f.number(place)} of ${f.number(count)}: ${title}`,
  collapsed: (name: string) => `${name}, collapsed`,
  opened: (name: string) => `${name}, opened`,
  openCollapsed: (title: string) => `Open ${title}`,
  cardText: 'Text of the card',
  noText: 'no text',
  place: (lane: string, stage: string) => `${lane}, ${stage}`,
  selected: 'selected',
  link: (kind: string, from: string, to: string) => `“\u2068${from}\u2069” ${kind} “\u2068${to}\u2069”`,
  pickedUp: (count: number) =>
    `${f.plural(count, { one: 'Card picked up', other: `${f.number(count)} cards picked up` })}. Arrow keys choose the place, Enter drops, Escape cancels.`,
  moveTarget: (stage: string, lane: string, place: number, count: number) =>
    `${stage}, ${lane}, ${f.number(place)} of ${f.number(count)}`,
  moved: (count: number, stage: string, lane: string, place: number, size: number) =>
    `${f.plural(count, { one: 'Card moved to', other: `${f.number(count)} cards moved to` })} “\u2068${stage}\u2069”, \u2068${lane}\u2069, ${f.number(place)} of ${f.number(size)}`,
  moveCancelled: 'Move cancelled',
  scored: (score: string) => `Score ${score}`,
  spans: (columns: number) => f.plural(columns, { one: 'One column wide', other: `${f.number(columns)} columns wide` }),
  sources: (n: number) => f.plural(n, { one: 'One source', other: `${f.number(n)} sources` }),
  changeSpan: 'Change width',
  connect: 'Connect to another card',
  connectFrom: (text: string) => `Connecting from “\u2068${text}\u2069”. Choose the other card, or press Escape.`,
  connected: 'Cards connected',
  connectCancelled: 'Connecting cancelled',
  cards: (count: number) => f.plural(count, { one: 'One card', other: `${f.number(count)} cards` }),
});

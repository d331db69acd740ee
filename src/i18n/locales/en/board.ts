import type { Formats } from '../../Formats.ts';

/** The status board and the roll-ups of the priorities screen. */
export const board = (f: Formats) => ({
  board: 'Status board',
  boardHint: 'Arrow keys walk the cards, Alt with left and right gives a card another status.',
  none: 'No status',
  column: (name: string, n: number) => `${name}, ${f.plural(n, { one: 'one card', other: `${f.number(n)} cards` })}`,
  setStatus: (name: string) => `Status of “\u2068${name}\u2069”`,
  moved: (name: string, status: string) => `“\u2068${name}\u2069”: ${status}`,
  rollUps: 'Pain points added up',
  by: 'Added up by',
  group: { stage: 'Stage', owner: 'Owner', channel: 'Channel', persona: 'Persona' },
  without: { stage: 'In the inbox', owner: 'No owner', channel: 'No channel', persona: 'No persona' },
  pains: 'Pain points',
  open: 'Still open',
  sum: 'Sum',
  worst: 'Worst',
  worstOf: (score: string, name: string) => `${score}: ${name}`,
  formula: 'Severity × frequency, 0 to 20 for each pain point. What is not scored is counted, never taken for 0.',
  several: {
    channel: 'The channels of a pain point are those of the touchpoints of its step; it counts in each of them.',
    persona: 'A pain point of several personas counts in each of them.',
  },
  sortBy: (name: string) => `Sort by ${name}`,
  inRanking: (name: string) => `“\u2068${name}\u2069” in the ranking`,
  onMap: (name: string) => `“\u2068${name}\u2069” on the map`,
  noPains: 'No pain points to add up',
  noPainsText: 'Pain points of the map are added up here by stage, owner, channel and persona.',
});

import type { Formats } from '../../Formats.ts';

/** How many of everything are made. */
export interface Counts {
  readonly stages: number;
  readonly steps: number;
  readonly lanes: number;
  readonly cards: number;
}

/** Making cards of a table: how it is read, and what becomes of it. */
export const tableDialog = (f: Formats) => {
  const cards = (n: number) => f.plural(n, { one: '1 card', other: `${f.number(n)} cards` });
  return {
    dialogTitle: 'Make cards of a table',
    linesTitle: 'Make cards of lines',
    newTitle: 'Untitled map',
    shapeLabel: 'What it is',
    shape: {
      grid: 'Lanes and stages: every cell is a card',
      items: 'A list: every row is a card',
      lines: 'Lines: every line is a card',
    },
    turned: 'Stages are rows',
    turnedHint: 'Swaps rows and columns',
    hasSteps: 'Steps stand beside the stages',
    scaleLabel: 'Scale of the feelings',
    scaleHint: 'Numbers are carried over to the scale of the map',
    scaleUnknown: 'Not known',
    scaleFromTo: (min: string, max: string) => `${min} to ${max}`,
    matchLanes: 'What the lanes are',
    matchColumns: 'What the columns are',
    unnamed: (n: number) => `Column ${f.number(n)}`,
    goal: 'Goal of the stage',
    skip: 'Leave out',
    role: {
      text: 'Text of the card',
      stage: 'Stage',
      step: 'Step',
      lane: 'Lane',
      kind: 'Kind of card',
      score: 'Emotion',
      severity: 'Severity',
      frequency: 'Frequency',
      impact: 'Impact',
      owner: 'Owner',
      evidence: 'Evidence',
      status: 'Status',
      channel: 'Channel',
      persona: 'Persona',
      tags: 'Tags',
      skip: 'Leave out',
    },
    willMake: 'This will make',
    previewName: 'Preview of the map',
    counts: (made: Counts, place: string) =>
      [
        made.stages > 0 && f.plural(made.stages, { one: '1 stage', other: `${f.number(made.stages)} stages` }),
        made.steps > 0 && f.plural(made.steps, { one: '1 step', other: `${f.number(made.steps)} steps` }),
        made.lanes > 0 && f.plural(made.lanes, { one: '1 lane', other: `${f.number(made.lanes)} lanes` }),
        cards(made.cards),
        place,
      ]
        .filter((piece) => piece)
        .join(' · '),
    intoCell: (cell: string) => `in the cell ${cell}`,
    intoInbox: 'in the inbox',
    moreColumns: (n: number) => f.plural(n, { one: '1 more column', other: `${f.number(n)} more columns` }),
    moreLanes: (n: number) => f.plural(n, { one: '1 more lane', other: `${f.number(n)} more lanes` }),
    moreCards: (n: number) => f.plural(n, { one: '1 more card', other: `${f.number(n)} more cards` }),
    asNewMap: 'As a new map',
    addHere: 'Add to this map',
    allTaken: 'Everything is taken.',
    notesTitle: 'Left out or changed',
    where: 'Where',
    row: (n: number) => `Row ${f.number(n)}`,
    note: {
      corner: () => 'The words in the corner of the table are left out',
      unfit: (n: number) =>
        f.plural(n, {
          one: '1 value does not fit its column and is left out',
          other: `${f.number(n)} values do not fit their columns and are left out`,
        }),
      notOfKind: (n: number) =>
        f.plural(n, {
          one: '1 value is left out: cards of this kind do not have it',
          other: `${f.number(n)} values are left out: cards of these kinds do not have them`,
        }),
      unknownKind: (n: number) =>
        f.plural(n, {
          one: '1 kind is not known: the card takes the kind of its lane',
          other: `${f.number(n)} kinds are not known: the cards take the kinds of their lanes`,
        }),
      emptyRows: (n: number) => f.plural(n, { one: '1 empty row', other: `${f.number(n)} empty rows` }),
      emptyColumns: (n: number) => f.plural(n, { one: '1 empty column', other: `${f.number(n)} empty columns` }),
      skipped: (n: number) =>
        f.plural(n, {
          one: '1 row or column that is not matched to anything',
          other: `${f.number(n)} rows or columns that are not matched to anything`,
        }),
      withoutText: (n: number) =>
        f.plural(n, { one: '1 row without a text', other: `${f.number(n)} rows without a text` }),
      offScale: (n: number) =>
        f.plural(n, {
          one: '1 feeling is outside the scale and stays without a score',
          other: `${f.number(n)} feelings are outside the scale and stay without a score`,
        }),
      notUnderstood: (n: number) =>
        f.plural(n, {
          one: '1 feeling could not be placed on a scale',
          other: `${f.number(n)} feelings could not be placed on a scale`,
        }),
      withoutStage: (n: number) =>
        f.plural(n, {
          one: '1 row names no stage: its card goes to the inbox',
          other: `${f.number(n)} rows name no stage: their cards go to the inbox`,
        }),
      shortened: (n: number) =>
        f.plural(n, { one: '1 text is too long and is cut', other: `${f.number(n)} texts are too long and are cut` }),
    },
    fault: {
      tooWide: (limit: string) =>
        `Read this way the table has more than ${limit} stages or lanes. Choose another shape, or swap rows and columns.`,
      tooManyCards: (limit: string) => `This would make more than ${limit} cards, more than a map holds.`,
    },
  };
};

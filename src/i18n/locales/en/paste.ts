import type { Formats } from '../../Formats.ts';

/** Copying, pasting and dropping: cards, lines, tables, images. */
export const paste = (f: Formats) => {
  const cards = (n: number) => f.plural(n, { one: '1 card', other: `${f.number(n)} cards` });
  return {
    said: {
      copied: (n: number) => `${cards(n)} copied`,
      copiedLane: 'Lane copied with its cards',
      cut: (n: number) => `${cards(n)} cut`,
      pasted: (n: number) => `${cards(n)} pasted`,
      pastedLane: 'Lane pasted with its cards',
      intoInbox: (n: number) => `${cards(n)} pasted into the inbox`,
      partlyIntoInbox: (n: number, loose: number) =>
        `${cards(n)} pasted, ${f.number(loose)} of them into the inbox: the map has no place for them there`,
    },
    dialogTitle: 'Make cards of a table',
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
      lane: 'Lane or kind',
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
    counts: (stages: number, steps: number, lanes: number, made: number) =>
      [
        f.plural(stages, { one: '1 stage', other: `${f.number(stages)} stages` }),
        f.plural(steps, { one: '1 step', other: `${f.number(steps)} steps` }),
        f.plural(lanes, { one: '1 lane', other: `${f.number(lanes)} lanes` }),
        cards(made),
      ].join(' · '),
    countCards: cards,
    moreColumns: (n: number) => f.plural(n, { one: '1 more column', other: `${f.number(n)} more columns` }),
    moreLanes: (n: number) => f.plural(n, { one: '1 more lane', other: `${f.number(n)} more lanes` }),
    moreCards: (n: number) => f.plural(n, { one: '1 more card', other: `${f.number(n)} more cards` }),
    asNewMap: 'As a new map',
    addHere: 'Add to this map',
    allTaken: 'Everything is taken.',
    notesTitle: 'Left out or changed',
    note: {
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
      images: (n: number, limit: string) =>
        f.plural(n, {
          one: `1 image was not taken. Safar takes PNG, JPEG, WebP and GIF of up to ${limit}.`,
          other: `${f.number(n)} images were not taken. Safar takes PNG, JPEG, WebP and GIF of up to ${limit}.`,
        }),
      file: {
        empty: 'There is nothing in it. Nothing was changed.',
        notText: 'This is not a text file. Save the table as CSV, or copy its cells and paste them here.',
        tooLarge: 'This is larger than any table of a map. Nothing was changed.',
        tooWide: 'The table has too many columns for a map. Nothing was changed.',
        unreadable: 'The browser could not read the file. It may have been moved or deleted; choose it again.',
      },
      nothing: 'The clipboard holds nothing that can become a card.',
      unreadable: 'What was pasted could not be read. Nothing was changed.',
      copyRefused: 'The browser did not let Safar use the clipboard. Press Ctrl+C instead.',
      pasteRefused: 'The browser did not let Safar read the clipboard. Press Ctrl+V instead.',
    },
  };
};

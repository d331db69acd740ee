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
    fault: {
      nothing: 'The clipboard holds nothing that can become a card.',
      unreadable: 'What was pasted could not be read. Nothing was changed.',
      copyRefused: 'The browser did not let Safar use the clipboard. Press Ctrl+C instead.',
      pasteRefused: 'The browser did not let Safar read the clipboard. Press Ctrl+V instead.',
    },
  };
};

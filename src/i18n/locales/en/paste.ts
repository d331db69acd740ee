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

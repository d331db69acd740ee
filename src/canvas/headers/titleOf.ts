import type { FontKey, Marks } from '../../layout/Layout.ts';

/** The words of a header in one style, put together from their lines: in the language of the map, as it is drawn. */
export const titleOf = (marks: Marks, font: FontKey): string =>
  marks.texts
    .filter((run) => run.font === font)
    .map((run) => run.text)
    .join(' ');

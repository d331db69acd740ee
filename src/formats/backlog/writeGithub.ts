import { writeDelimited } from '../table/writeDelimited.ts';
import type { BacklogItem } from './BacklogItem.ts';
import { markdownDescription, markdownHeading } from './describe.ts';

/** Issues for the tools that bring CSV to GitHub, which has no import of its own: title, body, labels. */
export const writeGithubCsv = (items: readonly BacklogItem[]): string =>
  writeDelimited(
    [
      ['title', 'body', 'labels'],
      ...items.map((item) => [
        item.title,
        markdownDescription(item),
        item.labels.map((label) => label.replaceAll(',', ' ')).join(','),
      ]),
    ],
    ',',
  );

/** The same as one Markdown text, to paste into an issue or a page. */
export const writeMarkdown = (title: string, items: readonly BacklogItem[]): string =>
  `${[markdownHeading(1, title), ...items.map((item) => `${markdownHeading(2, item.title)}\n\n${markdownDescription(item)}`)].join('\n\n')}\n`;

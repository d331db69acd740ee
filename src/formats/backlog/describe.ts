import type { BacklogItem } from './BacklogItem.ts';

/** The description as plain text: a heading on its own line, its lines below as items. */
export const plainDescription = ({ parts }: BacklogItem): string =>
  parts.map(({ heading, lines }) => [`${heading}:`, ...lines.map((line) => `• ${line}`)].join('\n')).join('\n\n');

/** What Markdown would read as markup, or a tracker as a mention or an issue number, stays the text that it is. */
const asText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])/, '$1\\$2')
    .replace(/([@#])(?=\w)/g, '$1\u2060');

/** The description as Markdown. */
export const markdownDescription = ({ parts }: BacklogItem): string =>
  parts
    .map(({ heading, lines }) => [`**${asText(heading)}**`, '', ...lines.map((line) => `- ${asText(line)}`)].join('\n'))
    .join('\n\n');

/** A title as a Markdown heading. */
export const markdownHeading = (level: number, text: string): string => `${'#'.repeat(level)} ${asText(text)}`;

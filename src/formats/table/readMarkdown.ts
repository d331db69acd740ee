const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The rows of a Markdown table, which has a rule of dashes under its header; null: the text is none. */
export function readMarkdown(text: string): readonly (readonly string[])[] | null {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  const [header, rule, ...rows] = lines;
  if (header === undefined || rule === undefined || !rule.includes('|') || !RULE.test(rule)) return null;
  return lines.every((line) => line.includes('|')) ? [header, ...rows].map(cellsOf) : null;
}

/** The cells between the pipes; a pipe behind a backslash is a letter. */
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, '\n'));

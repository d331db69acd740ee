/** Bullets, check boxes and numbering (Latin, Persian, Arabic digits; letters with a bracket) at the start of a line. */
const MARK =
  /^(?:[-–—*+•◦▪‣●○■□☐☑✓✔]\s+|[•◦▪‣●○■□☐☑✓✔]|\[[ xX]\]\s+|(?:[0-9]{1,3}|[۰-۹]{1,3}|[٠-٩]{1,3})[.)\-–]\s+|[a-zA-Zآ-ی][)]\s+)/u;

/** Whether a line begins with a bullet or a number. */
export const isListItem = (line: string): boolean => MARK.test(line.trimStart());

/** A line without its bullets and numbers: "- [ ] 1. Buy" is "Buy". */
export function withoutMark(line: string): string {
  let text = line.trim();
  for (let rest = text.replace(MARK, '').trim(); rest !== text; rest = text.replace(MARK, '').trim()) text = rest;
  return text;
}

/** The lines of a text that say something, without bullets and numbers. */
export const readLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(withoutMark)
    .filter((line) => line !== '');

/** The items of a cell: its lines where each of them is marked as an item, else the whole cell as one. */
export function itemsOf(cell: string): readonly string[] {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every(isListItem)) return readLines(cell);
  const text = withoutMark(cell);
  return text === '' ? [] : [text];
}

const DANGEROUS = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]\d+(?:\.\d+)?$/;

/**
 * A spreadsheet would run a cell that begins like a formula: an apostrophe in front keeps it text. A plain number is
 * none: people reckon with it.
 */
export const guardFormula = (cell: string): string =>
  DANGEROUS.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;

/** The cell without the one apostrophe that guards a formula; any other apostrophe is part of the text. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;

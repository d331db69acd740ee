import type { Formats } from '../Formats.ts';
import { board } from './en/board.ts';
import { check } from './en/check.ts';
import { compare } from './en/compare.ts';
import { empathy } from './en/empathy.ts';
import { evidence } from './en/evidence.ts';
import { matrix } from './en/matrix.ts';
import { priorities } from './en/priorities.ts';
import { settings } from './en/settings.ts';
import { table } from './en/table.ts';
import { tableDialog } from './en/tableDialog.ts';
import { transfer } from './en/transfer.ts';

/** English: the words of other screens and of dialogs: what reads them waits for them (see `neededWords`). */
export const enLater = (f: Formats) => ({
  compare: compare(f),
  check: check(f),
  empathy: empathy(f),
  board: board(f),
  matrix: matrix(f),
  priorities: priorities(f),
  evidence: evidence(f),
  settings: settings(f),
  table: table(f),
  tableDialog: tableDialog(f),
  transfer: transfer(f),
});

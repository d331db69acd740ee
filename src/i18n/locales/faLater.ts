import type { Formats } from '../Formats.ts';
import type { enLater } from './enLater.ts';
import { board } from './fa/board.ts';
import { check } from './fa/check.ts';
import { compare } from './fa/compare.ts';
import { empathy } from './fa/empathy.ts';
import { evidence } from './fa/evidence.ts';
import { matrix } from './fa/matrix.ts';
import { priorities } from './fa/priorities.ts';
import { settings } from './fa/settings.ts';
import { table } from './fa/table.ts';
import { tableDialog } from './fa/tableDialog.ts';
import { transfer } from './fa/transfer.ts';

/** Persian: the words of other screens and of dialogs: what reads them waits for them (see `neededWords`). */
export const faLater = (f: Formats): ReturnType<typeof enLater> => ({
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

import { fold } from '../../lib/fold.ts';
import { LIMITS } from '../../model/limits.ts';
import type { LaneKind } from '../../model/scales.ts';
import { buildPart, type RoughCard } from './buildPart.ts';
import type { CleanTable } from './cleanTable.ts';
import { readFeeling, type Scale, toScore } from './emotionScale.ts';
import { isCornerWord } from './headerWords.ts';
import { createNoteLog } from './noteLog.ts';
import { itemsOf } from './readLines.ts';
import type { LaneRole, TableReading } from './TableReading.ts';

export interface GridColumn {
  readonly stage: string;
  readonly step: string;
}

/** A grid with lanes as rows: what its headers and rows say. */
export interface GridFrame {
  readonly columns: readonly GridColumn[];
  readonly lanes: readonly { readonly title: string; readonly cells: readonly string[]; readonly row: number }[];
}

/**
 * The frame of a table whose rows are lanes: titles in the first column, stages in the first row and, with `hasSteps`,
 * steps in the second. An empty stage or lane title goes on with the one before (merged cells).
 */
export function gridFrame(table: CleanTable, hasSteps: boolean): GridFrame {
  const [header = [], second = []] = table.rows;
  let stage = '';
  const columns = header.slice(1).map((cell, index) => {
    stage = cell || stage;
    return { stage, step: hasSteps ? (second[index + 1] ?? '') : '' };
  });
  let title = '';
  const first = hasSteps ? 2 : 1;
  const lanes = table.rows.slice(first).map((row, index) => {
    title = row[0] || title;
    return { title, cells: row.slice(1), row: first + index };
  });
  return { columns, lanes };
}

/** Reads a grid whose rows are lanes. Equal stage or lane titles in a row are one stage with several steps, one lane. */
export function readGrid(
  table: CleanTable,
  hasSteps: boolean,
  roles: readonly LaneRole[],
  scale: Scale | null,
): TableReading {
  const { columns, lanes: rows } = gridFrame(table, hasSteps);
  const { notes, add: note } = createNoteLog();
  for (const row of table.rows.slice(0, hasSteps ? 2 : 1)) {
    const corner = row[0] ?? '';
    if (!isCornerWord(corner)) note('corner', { titles: [], value: corner });
  }
  const stages: { title: string; goal: string; steps: string[] }[] = [];
  const stageAt: number[] = [];
  columns.forEach(({ stage, step }, index) => {
    const before = columns[index - 1];
    const last = stages.at(-1);
    if (last && before && fold(before.stage) === fold(stage)) last.steps.push(step);
    else stages.push({ title: stage, goal: '', steps: [step] });
    stageAt.push(stages.length - 1);
  });
  const lanes: { kind: LaneKind; title: string }[] = [];
  const cards: RoughCard[] = [];
  let hasNumbers = false;
  rows.forEach(({ title, cells, row }, index) => {
    const role = roles[index] ?? 'notes';
    if (role === 'skip') note('skipped', { titles: [title], row: table.rowNumbers[row] ?? row + 1, value: '' });
    if (role === 'goal')
      cells.forEach((cell, column) => {
        const stage = stages[stageAt[column] ?? -1];
        if (stage && cell !== '') stage.goal = [stage.goal, cell].filter((goal) => goal !== '').join('\n');
      });
    if (role === 'skip' || role === 'goal') return;
    const last = lanes.at(-1);
    const goesOn = last !== undefined && title === rows[index - 1]?.title && last.kind === role && last.title === title;
    if (!goesOn) lanes.push({ kind: role, title });
    const lane = lanes.length - 1;
    cells.forEach((cell, column) => {
      const merged = table.merged.find((one) => one.row === row && one.column === column + 1);
      for (const text of itemsOf(cell)) {
        const titles = [title, columns[column]?.step || (columns[column]?.stage ?? '')];
        if (text.length > LIMITS.textLength) note('shortened', { titles, value: '' });
        const feeling = role === 'emotion' ? readFeeling(text) : null;
        if (feeling?.kind === 'number') hasNumbers = true;
        const score = feeling && toScore(feeling, scale);
        if (role === 'emotion' && score === null) note(feeling ? 'offScale' : 'notUnderstood', { titles, value: text });
        const fields = feeling && score !== null ? { text: feeling.text, score } : { text };
        cards.push({ lane, column, span: merged?.columns ?? 1, fields });
      }
    });
  });
  return { part: buildPart({ stages, lanes, cards }), notes, hasNumbers };
}

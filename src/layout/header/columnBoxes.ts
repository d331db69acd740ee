import type { Grid } from '../grid.ts';
import type { ColumnBox, TextRun } from '../Layout.ts';
import { startToX } from '../mirror.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import { HEADER_PADDING } from './stageBoxes.ts';

const BOTTOM = 8;

/** The step row: one column for each step, with its title; steps without a title say nothing. */
export function columnBoxes(
  grid: Grid,
  typesetter: Typesetter,
): { readonly columns: readonly ColumnBox[]; readonly height: number } {
  let height = 17 + BOTTOM;
  const columns = grid.columns.map(({ step, stage, width, start, collapsed }, index): ColumnBox => {
    const texts: TextRun[] = [];
    const title = collapsed ? '' : step.title.trim();
    if (title !== '') {
      const room = { x: HEADER_PADDING, width: width - 2 * HEADER_PADDING };
      let top = 0;
      for (const line of typesetter.lines(title, { width: room.width, font: 'step', maxLines: 2 })) {
        texts.push(placeLine(line, { ...room, top, side: typesetter.direction, font: 'step', tone: 'ink3' }));
        top += line.height;
      }
      height = Math.max(height, top + BOTTOM);
    }
    const x = startToX(typesetter.direction, grid.width, start, width);
    return { stepId: step.id, stageId: stage.id, index, x, width, marks: { texts, icons: [] } };
  });
  return { columns, height };
}

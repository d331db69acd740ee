import { type CellGroups, cellKey } from '../../model/CellGroups.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Grid, GridColumn } from '../grid.ts';
import type { IconMark, StageBox, TextRun } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { baselineIn } from '../text/lineMetrics.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';

/** Distance of a header's words from its start side; the stage's colour mark stands before them. */
export const HEADER_PADDING = 10;
/** The stage's colour mark: a square of 8 px at (10, 15) from the start side, drawn from the box's tone. */
export const STAGE_MARK = { start: HEADER_PADDING, top: 15, size: 8 } as const;
const TITLE_START = STAGE_MARK.start + STAGE_MARK.size + 8;
const TOP = 10;
const BOTTOM = 4;
const PILL = { padding: 7, height: 18, gap: 8 } as const;

type Placed = Omit<StageBox, 'stageId' | 'index' | 'x' | 'width' | 'tone' | 'collapsed'> & { readonly height: number };

function collapsedStage(count: string, width: number, typesetter: Typesetter): Placed {
  const line = typesetter.line(count, 'meta', width - METRICS.metaIcon - 6);
  const used = METRICS.metaIcon + 3 + Math.ceil(line.width);
  const start = Math.floor((width - used) / 2);
  const icon: IconMark = {
    icon: typesetter.direction === 'rtl' ? 'chevronLeft' : 'chevronRight',
    x: startToX(typesetter.direction, width, start, METRICS.metaIcon),
    y: TOP + 3,
    size: METRICS.metaIcon,
    tone: 'ink3',
  };
  const textWidth = Math.ceil(line.width);
  const x = startToX(typesetter.direction, width, start + METRICS.metaIcon + 3, textWidth);
  const text = placeLine(line, { x, width: textWidth, top: TOP + 1, font: 'meta', tone: 'ink3' });
  return { marks: { texts: [text], icons: [icon] }, pill: null, height: TOP + 19 + BOTTOM };
}

function openStage(stage: Stage, width: number, words: MapWords, typesetter: Typesetter): Placed {
  const { direction } = typesetter;
  const texts: TextRun[] = [];
  let pill: StageBox['pill'] = null;
  let titleEnd = width - HEADER_PADDING;
  if (stage.timing !== null) {
    const line = typesetter.line(words.timing(stage.timing), 'meta', width / 2 - 2 * PILL.padding);
    const textWidth = Math.ceil(line.width);
    const pillWidth = textWidth + 2 * PILL.padding;
    titleEnd -= pillWidth + PILL.gap;
    const start = width - HEADER_PADDING - pillWidth;
    pill = { x: startToX(direction, width, start, pillWidth), y: TOP, width: pillWidth, height: PILL.height };
    texts.push({
      ...placeLine(line, {
        x: pill.x + PILL.padding,
        width: textWidth,
        top: 0,
        side: direction,
        font: 'meta',
        tone: 'ink3',
      }),
      y: TOP + baselineIn(PILL.height, 'meta'),
    });
  }
  const room = { x: startToX(direction, width, TITLE_START, titleEnd - TITLE_START), width: titleEnd - TITLE_START };
  const untitled = stage.title.trim() === '';
  const title = untitled ? words.untitled : stage.title.trim();
  let top = TOP;
  for (const line of typesetter.lines(title, { width: room.width, font: 'stage', maxLines: 2 })) {
    const tone = untitled ? 'ink3' : 'ink';
    texts.push(placeLine(line, { ...room, top, side: direction, font: 'stage', tone }));
    top += line.height;
  }
  return { marks: { texts, icons: [] }, pill, height: top + BOTTOM };
}

/** Cards in all steps of a stage, in the lanes that are shown. */
function cardCount(doc: Doc, stage: Stage, grid: Grid, groups: CellGroups): number {
  let count = 0;
  for (const step of doc.steps.values())
    if (step.stageId === stage.id)
      for (const lane of grid.lanes) count += groups.get(cellKey(lane.id, step.id))?.length ?? 0;
  return count;
}

/** The stage row: titles, timing pills, and the number of hidden cards of collapsed stages. */
export function stageBoxes(
  doc: Doc,
  grid: Grid,
  groups: CellGroups,
  words: MapWords,
  typesetter: Typesetter,
): { readonly stages: readonly StageBox[]; readonly height: number } {
  const runs: GridColumn[][] = [];
  for (const column of grid.columns) {
    const run = runs.at(-1);
    if (run?.[0]?.stage.id === column.stage.id) run.push(column);
    else runs.push([column]);
  }
  let height = TOP + 19 + BOTTOM;
  const stages: StageBox[] = [];
  for (const [index, run] of runs.entries()) {
    const first = run[0];
    if (!first) continue;
    const { stage, start } = first;
    const width = run.reduce((sum, column) => sum + column.width, 0);
    const { height: own, ...placed } = stage.collapsed
      ? collapsedStage(words.count(cardCount(doc, stage, grid, groups)), width, typesetter)
      : openStage(stage, width, words, typesetter);
    height = Math.max(height, own);
    stages.push({
      stageId: stage.id,
      index,
      x: startToX(typesetter.direction, grid.width, start, width),
      width,
      collapsed: stage.collapsed,
      tone: `color-${stage.color ?? 'slate'}`,
      ...placed,
    });
  }
  return { stages, height };
}

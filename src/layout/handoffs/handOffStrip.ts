import type { CellGroups } from '../../model/CellGroups.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Grid } from '../grid.ts';
import type { HandOffCell, HandOffStrip, IconMark, Marks, TextRun, Tone } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { keepEqual } from '../sameShape.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import { type TouchpointChange, touchpointChanges } from './touchpointChanges.ts';

const PADDING = 8;
const ICON = 13;
const GAP = 5;
/** One row a kind, each with its icon; the header names the rows. */
const ROWS = [
  { kind: 'handOff', icon: 'partner', top: 4 },
  { kind: 'channelSwitch', icon: 'span', top: 25 },
] as const;
type Row = (typeof ROWS)[number];
const ROW_HEIGHT = 20;

/** An icon and its words at the start side of a room, one line. */
function row(
  { icon, top }: Row,
  text: string,
  room: { readonly start: number; readonly width: number; readonly of: number },
  look: { readonly font: 'meta' | 'lane'; readonly tone: Tone },
  { direction, lines }: Typesetter,
): { readonly icon: IconMark; readonly text: TextRun | null } {
  const left = room.width - ICON - GAP;
  const [line] = left < 24 ? [] : lines(text, { width: left, font: look.font, maxLines: 1, direction });
  return {
    icon: {
      icon,
      x: startToX(direction, room.of, room.start, ICON),
      y: top + Math.floor((ROW_HEIGHT - ICON) / 2),
      size: ICON,
      tone: look.tone,
    },
    text: line
      ? placeLine(line, {
          x: startToX(direction, room.of, room.start + ICON + GAP, left),
          width: left,
          top: top + Math.floor((ROW_HEIGHT - line.height) / 2),
          side: direction,
          font: look.font,
          tone: look.tone,
        })
      : null,
  };
}

const marksOf = (rows: readonly ReturnType<typeof row>[]): Marks => ({
  texts: rows.flatMap(({ text }) => text ?? []),
  icons: rows.map(({ icon }) => icon),
});

function header(words: MapWords, typesetter: Typesetter): Marks {
  const of = METRICS.laneHeaderWidth;
  const room = { start: 12, width: of - 24, of };
  return marksOf(
    ROWS.map((each) => row(each, words.touchpointChange[each.kind], room, { font: 'meta', tone: 'ink2' }, typesetter)),
  );
}

/** The changes of a column in words, by row; empty where there is none. */
function wordsOf(changes: readonly TouchpointChange[], { kind }: Row, words: MapWords): string {
  const name = (value: string): string => (kind === 'channelSwitch' ? words.channel(value) : value.trim());
  return changes
    .filter((change) => change.kind === kind)
    .map(({ from, to }) => words.fromTo(name(from), name(to)))
    .join(' · ');
}

/**
 * Where the customer changes hands or medium: from whom to whom, from which channel to which, above the column in
 * which they arrive, and a line down the map between the columns.
 */
export function handOffStrip(
  doc: Doc,
  { grid, groups, words, typesetter }: { grid: Grid; groups: CellGroups; words: MapWords; typesetter: Typesetter },
  y: number,
  old: HandOffStrip | null | undefined,
): HandOffStrip {
  const { direction } = typesetter;
  const cells = touchpointChanges(doc, grid, groups).map((changes, index): HandOffCell => {
    const column = grid.columns[index];
    const width = column?.width ?? 0;
    const x = startToX(direction, grid.width, column?.start ?? 0, width);
    const told = ROWS.map((each) => ({ each, text: wordsOf(changes, each, words) })).filter(({ text }) => text !== '');
    const room = { start: PADDING, width: width - 2 * PADDING, of: width };
    return {
      stepId: column?.step.id ?? '',
      x,
      width,
      marks: marksOf(told.map(({ each, text }) => row(each, text, room, { font: 'meta', tone: 'ink' }, typesetter))),
      lineX: changes.some(({ isBetween }) => isBetween) ? (direction === 'ltr' ? x : x + width - 1) : null,
      words: told.map(({ each, text }) => `${words.touchpointChange[each.kind]}: ${text}`).join(', '),
    };
  });
  return { y, height: METRICS.handOffHeight, header: header(words, typesetter), cells: keepEqual(old?.cells, cells) };
}

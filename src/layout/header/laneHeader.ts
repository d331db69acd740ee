import { LANE_ICON } from '../../model/laneIcon.ts';
import type { Lane } from '../../model/records/lane.ts';
import type { IconMark, Marks, TextRun, Tone } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { baselineIn } from '../text/lineMetrics.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';

/** One line of the legend: whose curve it is. */
export interface LegendEntry {
  readonly name: string;
  readonly sample: string;
  readonly tone: Tone;
}

const PADDING = 12;
const GAP = 7;
const TITLE_START = PADDING + METRICS.laneIcon + GAP;
const LEGEND_HEIGHT = 18;

/** Icon, title, number of cards and legend of a lane, and the height that they need. */
export function laneHeader(
  lane: Lane,
  count: number,
  legend: readonly LegendEntry[],
  words: MapWords,
  typesetter: Typesetter,
): { readonly title: string; readonly marks: Marks; readonly height: number } {
  const { direction } = typesetter;
  const width = METRICS.laneHeaderWidth;
  const padding = lane.collapsed ? 6 : 10;
  const texts: TextRun[] = [];
  const countLine = typesetter.line(words.count(count), 'meta', width / 3);
  const countWidth = Math.ceil(countLine.width);
  const countStart = width - PADDING - countWidth;
  const titleWidth = countStart - GAP - TITLE_START;
  const titleX = startToX(direction, width, TITLE_START, titleWidth);
  const title = lane.title.trim() || words.laneKind(lane.kind);
  const lines = typesetter.lines(title, { width: titleWidth, font: 'lane', maxLines: lane.collapsed ? 1 : 3 });
  let top = padding;
  for (const line of lines) {
    texts.push(placeLine(line, { x: titleX, width: titleWidth, top, side: direction, font: 'lane', tone: 'ink2' }));
    top += line.height;
  }
  const firstHeight = lines[0]?.height ?? 17;
  texts.push({
    ...placeLine(countLine, {
      x: startToX(direction, width, countStart, countWidth),
      width: countWidth,
      top: 0,
      font: 'meta',
      tone: 'ink3',
    }),
    y: padding + baselineIn(firstHeight, 'lane'),
  });
  const icon: IconMark = {
    icon: LANE_ICON[lane.kind],
    x: startToX(direction, width, PADDING, METRICS.laneIcon),
    y: padding + Math.floor((firstHeight - METRICS.laneIcon) / 2),
    size: METRICS.laneIcon,
    tone: 'ink2',
  };
  if (legend.length > 0) top += 6;
  for (const { name, sample, tone } of legend) {
    const sampleLine = typesetter.line(sample, 'metaStrong', 40);
    const sampleWidth = Math.ceil(sampleLine.width);
    const sampleX = startToX(direction, width, PADDING, sampleWidth);
    texts.push(placeLine(sampleLine, { x: sampleX, width: sampleWidth, top, font: 'metaStrong', tone }));
    const nameWidth = width - 2 * PADDING - sampleWidth - GAP;
    const nameX = startToX(direction, width, PADDING + sampleWidth + GAP, nameWidth);
    const line = typesetter.line(name, 'meta', nameWidth);
    texts.push({
      ...placeLine(line, { x: nameX, width: nameWidth, top, side: direction, font: 'meta', tone: 'ink2' }),
      y: top + baselineIn(16, 'meta'),
    });
    top += LEGEND_HEIGHT;
  }
  return { title, marks: { texts, icons: [icon] }, height: top + padding };
}

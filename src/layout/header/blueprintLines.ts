import type { LaneKind } from '../../model/scales.ts';
import type { BlueprintLine, LaneBox } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';

type LineKind = BlueprintLine['kind'];

/** What the customer touches, which stands above the line of interaction. */
const CUSTOMER: readonly LaneKind[] = ['actions'];

/**
 * The blueprint lines that stand above each lane, by the lane's place. A line is drawn above the first lane of its
 * lower kind that follows a lane of its upper kind: from kinds, never from names.
 */
export function blueprintLinesAbove(kinds: readonly LaneKind[]): ReadonlyMap<number, LineKind> {
  const lines = new Map<number, LineKind>();
  const add = (kind: LineKind, upper: readonly LaneKind[], lower: LaneKind): void => {
    const first = kinds.findIndex((lane) => upper.includes(lane));
    const below = kinds.findIndex((lane, index) => index > first && lane === lower);
    if (first >= 0 && below >= 0 && !lines.has(below)) lines.set(below, kind);
  };
  add('interaction', CUSTOMER, 'frontstage');
  add('visibility', ['frontstage'], 'backstage');
  add('internalInteraction', ['backstage'], 'support');
  return lines;
}

const wordOf = (kind: LineKind, words: MapWords): string =>
  kind === 'interaction'
    ? words.lineOfInteraction
    : kind === 'visibility'
      ? words.lineOfVisibility
      : words.lineOfInternalInteraction;

/** Places the lines at the top of their lanes, each with its name in the band above it, at the start of the map. */
export function blueprintLines(
  lanes: readonly LaneBox[],
  above: ReadonlyMap<number, LineKind>,
  width: number,
  words: MapWords,
  typesetter: Typesetter,
): readonly BlueprintLine[] {
  return [...above].flatMap(([index, kind]): readonly BlueprintLine[] => {
    const lane = lanes[index];
    if (!lane) return [];
    const room = Math.min(400, width - 24);
    const line = typesetter.line(wordOf(kind, words), 'meta', room);
    const label = placeLine(line, {
      x: startToX(typesetter.direction, width, 12, room),
      width: room,
      top: lane.y - METRICS.blueprintBand + Math.floor((METRICS.blueprintBand - line.height) / 2),
      side: typesetter.direction,
      font: 'meta',
      tone: 'ink3',
    });
    return [{ kind, y: lane.y, label }];
  });
}

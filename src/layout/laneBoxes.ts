import { cellKey } from '../model/CellGroups.ts';
import type { Doc } from '../model/Doc.ts';
import { columnsOf } from '../model/queries.ts';
import type { Lane } from '../model/records/lane.ts';
import { emotionCurves } from './emotion/emotionCurves.ts';
import { personaStyle } from './emotion/personaStyle.ts';
import { type LegendEntry, laneHeader } from './header/laneHeader.ts';
import type { ColumnBox, EmotionCurve, LaneBox } from './Layout.ts';
import { type LaneContext, layoutLane } from './layoutLane.ts';
import { METRICS } from './metrics.ts';
import { sameShape } from './sameShape.ts';

const SCALE = { top: METRICS.curveTop, middle: METRICS.curveMiddle, bottom: METRICS.curveBottom } as const;

/** A legend where it is needed: as soon as one curve belongs to somebody. */
function legendOf(doc: Doc, curves: readonly EmotionCurve[]): readonly LegendEntry[] {
  return curves.flatMap(({ personaId }) => {
    const persona = personaId === null ? undefined : doc.personas.get(personaId);
    if (!persona) return [];
    const { tone, sample } = personaStyle(doc, persona.id);
    return [{ name: persona.name, sample, tone }];
  });
}

function cardCount(doc: Doc, lane: Lane, context: LaneContext): number {
  let count = 0;
  for (const step of columnsOf(doc)) count += context.groups.get(cellKey(lane.id, step.id))?.length ?? 0;
  return count;
}

interface LaneStack {
  readonly context: LaneContext;
  readonly columns: readonly ColumnBox[];
  /** Indexes of lanes that have a band of a blueprint line above them. */
  readonly above: ReadonlyMap<number, unknown>;
  readonly top: number;
  readonly old: readonly LaneBox[] | undefined;
}

/** The lanes one below the other. A lane in which nothing changed and that did not move is taken over. */
export function laneBoxes(doc: Doc, { context, columns, above, top, old }: LaneStack): readonly LaneBox[] {
  const { words, typesetter } = context;
  const oldById = new Map(old?.map((box) => [box.laneId, box]));
  let y = top;
  const lanes = context.grid.lanes.map((lane, index): LaneBox => {
    const body = layoutLane(lane, context);
    const emotion = lane.kind === 'emotion' && !lane.collapsed;
    const before = oldById.get(lane.id);
    const cells =
      before?.cells.length === body.cells.length && body.cells.every((cell, i) => cell === before.cells[i])
        ? before.cells
        : body.cells;
    const curves = emotion ? emotionCurves(doc, columns, cells, words) : [];
    const header = laneHeader(lane, cardCount(doc, lane, context), legendOf(doc, curves), words, typesetter);
    const height = lane.collapsed
      ? METRICS.collapsedLaneHeight
      : Math.max(METRICS.minLaneHeight, header.height, body.height);
    if (above.has(index)) y += METRICS.blueprintBand;
    const made: LaneBox = {
      laneId: lane.id,
      index,
      kind: lane.kind,
      title: header.title,
      y,
      height,
      collapsed: lane.collapsed,
      header: before && sameShape(before.header, header.marks) ? before.header : header.marks,
      cells,
      curves: before && sameShape(before.curves, curves) ? before.curves : curves,
      scale: emotion ? SCALE : null,
    };
    y += height;
    return before && before.cells === cells && sameShape(before, made) ? before : made;
  });
  return old && old.length === lanes.length && lanes.every((lane, index) => lane === old[index]) ? old : lanes;
}

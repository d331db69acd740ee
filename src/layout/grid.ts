import { type CellGroups, cellKey } from '../model/CellGroups.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { lanesOf, stagesOf, stepsOfStage } from '../model/queries.ts';
import type { Lane } from '../model/records/lane.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Step } from '../model/records/step.ts';
import { cellSummary } from './cellSummary.ts';
import { columnWidth, METRICS, trackCount } from './metrics.ts';

/** A column before it is placed. A collapsed stage has one narrow column: that of its first step. */
export interface GridColumn {
  readonly step: Step;
  readonly stage: Stage;
  readonly collapsed: boolean;
  readonly tracks: number;
  readonly width: number;
  /** Distance from the start side of the map. */
  readonly start: number;
}

/** The skeleton of a map: which lanes and columns are shown, and how wide the columns are. */
export interface Grid {
  readonly lanes: readonly Lane[];
  readonly columns: readonly GridColumn[];
  readonly columnIndex: ReadonlyMap<Id, number>;
  readonly width: number;
}

export function makeGrid(doc: Doc, groups: CellGroups): Grid {
  const lanes = lanesOf(doc).filter((lane) => !lane.hidden);
  const open = lanes.filter((lane) => !lane.collapsed);
  const columns: GridColumn[] = [];
  let start: number = METRICS.laneHeaderWidth;
  const add = (step: Step, stage: Stage, tracks: number): void => {
    const width = stage.collapsed ? METRICS.collapsedColumnWidth : columnWidth(tracks);
    columns.push({ step, stage, collapsed: stage.collapsed, tracks, width, start });
    start += width;
  };
  for (const stage of stagesOf(doc)) {
    const steps = stepsOfStage(doc, stage.id);
    if (stage.collapsed) {
      const first = steps[0];
      if (first) add(first, stage, 1);
      continue;
    }
    for (const step of steps) {
      let most = 0;
      for (const lane of open) {
        const group = groups.get(cellKey(lane.id, step.id));
        if (group) most = Math.max(most, cellSummary(group, lane).stacked);
      }
      add(step, stage, trackCount(most));
    }
  }
  const columnIndex = new Map(columns.map((column, index) => [column.step.id, index]));
  return { lanes, columns, columnIndex, width: start };
}

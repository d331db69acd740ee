import { type CellGroups, cellKey } from '../../model/CellGroups.ts';
import { channelSwitch } from '../../model/check/rules/channelSwitch.ts';
import { handOff } from '../../model/check/rules/handOff.ts';
import type { Doc } from '../../model/Doc.ts';
import { lanesOf, stepsOfStage } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { Grid } from '../grid.ts';

/** What changes for the customer from one touchpoint to the next. */
export interface TouchpointChange {
  readonly kind: 'handOff' | 'channelSwitch';
  readonly from: string;
  readonly to: string;
  /** Whether the touchpoint before stands in an earlier column. */
  readonly isBetween: boolean;
}

const touchpointsByGroup = new WeakMap<object, readonly Card[]>();
/** The touchpoints of a cell; found once for each state of the cell. */
function touchpointsIn(group: readonly Card[]): readonly Card[] {
  const known = touchpointsByGroup.get(group);
  if (known) return known;
  const touchpoints = group.filter(({ kind }) => kind === 'touchpoint');
  touchpointsByGroup.set(group, touchpoints);
  return touchpoints;
}

/** The changes that arrive in each column: the questions of the map check about hand-offs and channels, as a picture. */
export function touchpointChanges(doc: Doc, grid: Grid, groups: CellGroups): readonly (readonly TouchpointChange[])[] {
  const lanes = lanesOf(doc);
  let before: Card | null = null;
  return grid.columns.map(({ step, stage, collapsed }) => {
    const changes: TouchpointChange[] = [];
    let isBetween = true;
    for (const { id } of collapsed ? stepsOfStage(doc, stage.id) : [step])
      for (const lane of lanes)
        for (const after of touchpointsIn(groups.get(cellKey(lane.id, id)) ?? [])) {
          if (before && handOff(before, after))
            changes.push({ kind: 'handOff', from: before.owner, to: after.owner, isBetween });
          if (before && channelSwitch(before, after))
            changes.push({
              kind: 'channelSwitch',
              from: before.channel ?? '',
              to: after.channel ?? '',
              isBetween,
            });
          before = after;
          isBetween = false;
        }
    return changes;
  });
}

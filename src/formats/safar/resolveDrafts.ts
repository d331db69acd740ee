import { TABLE_NAMES, type TableName } from '../../model/Doc.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { Id } from '../../model/id.ts';
import { REFERENCES } from '../../model/integrity/references.ts';
import { LANE_KINDS, type LaneKind } from '../../model/scales.ts';
import type { FileIds } from './assignIds.ts';
import { assignOrder } from './assignOrder.ts';
import { alias, amend, type Draft, type Drafts, nameOf, type Report } from './Draft.ts';
import { type Find, finder } from './finder.ts';
import { guessLaneKind } from './guessLaneKind.ts';
import { stepFinder } from './stepFinder.ts';

export interface Names {
  readonly ids: FileIds;
  readonly rawJourneyId: unknown;
  readonly journeyId: Id;
  readonly newId: () => Id;
  readonly report: Report;
}

/**
 * Says in the document's terms what the file may say in other words: rows named by title, a stage in place of a
 * step, kinds left out. What cannot be resolved stays as it is; parsing and repair report it.
 */
export function resolveDrafts(drafts: Drafts, { ids, rawJourneyId, journeyId, newId, report }: Names): void {
  for (const lane of drafts.lanes) amend(lane, { kind: laneKindOf(lane) });
  const byTable = new Map(TABLE_NAMES.map((table) => [table, finder(drafts[table], ids.get(table))]));
  const find = (table: TableName, value: unknown): Id | null => byTable.get(table)?.(value) ?? null;

  for (const link of drafts.links) {
    alias(link, 'fromId', 'from');
    alias(link, 'toId', 'to');
  }
  const anywhere: Find = (value) => {
    if (nameOf(value) !== null && nameOf(value) === nameOf(rawJourneyId)) return journeyId;
    for (const table of TABLE_NAMES) {
      const id = ids.get(table)?.get(nameOf(value) ?? '');
      if (id !== undefined) return id;
    }
    return null;
  };
  for (const { table, field, to, list } of REFERENCES) {
    if (table === 'steps' || (table === 'cards' && (field === 'laneId' || field === 'stepId'))) continue;
    const follow = (value: unknown) => (to === null ? anywhere(value) : find(to, value)) ?? value;
    for (const draft of drafts[table]) {
      const value = draft.raw[field];
      if (list && Array.isArray(value)) amend(draft, { [field]: value.map(follow) });
      else if (value !== undefined && value !== null) amend(draft, { [field]: follow(value) });
    }
  }

  for (const step of drafts.steps) {
    alias(step, 'stageId', 'stage');
    // A step that names no stage takes an id that no stage has, so that repair finds it a home and says so.
    const named = step.raw.stageId ?? step.id;
    amend(step, { stageId: step.parent?.id ?? find('stages', named) ?? named });
  }
  const used = new Set(drafts.steps.map(({ raw }) => raw.stageId));
  for (const { id, path } of drafts.stages)
    if (!used.has(id))
      drafts.steps.push({ table: 'steps', path: `${path}.steps`, raw: { stageId: id }, id: newId(), parent: null });
  assignOrder('stages', drafts.stages, report);
  assignOrder('steps', drafts.steps, report);
  const findStep = stepFinder(
    drafts.steps,
    (value) => find('stages', value),
    (value) => find('steps', value),
  );
  const kinds = new Map(drafts.lanes.map((lane) => [lane.id, lane.raw.kind as LaneKind]));
  for (const card of drafts.cards) {
    alias(card, 'laneId', 'lane');
    const laneId = card.raw.laneId === undefined ? null : card.raw.laneId;
    amend(card, { laneId: find('lanes', laneId) ?? laneId });
    findStep(card);
    const kind = DEFAULT_CARD_KIND[kinds.get(card.raw.laneId as Id) ?? 'notes'];
    if (card.raw.kind === undefined) amend(card, { kind: kind ?? 'note' });
  }
}

function laneKindOf({ raw }: Draft): unknown {
  if ((LANE_KINDS as readonly unknown[]).includes(raw.kind)) return raw.kind;
  if (raw.kind !== undefined) return (typeof raw.kind === 'string' && guessLaneKind(raw.kind)) || raw.kind;
  return (typeof raw.title === 'string' && guessLaneKind(raw.title)) || 'notes';
}

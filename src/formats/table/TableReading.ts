import type { Doc } from '../../model/Doc.ts';
import type { LaneKind } from '../../model/scales.ts';
import type { Scale } from './emotionScale.ts';

/** What the rows of a table are: lanes over stages (or turned round), items with fields, or lines without structure. */
export const TABLE_SHAPES = ['grid', 'items', 'lines'] as const;
export type TableShape = (typeof TABLE_SHAPES)[number];

/** What a lane of a grid becomes: a lane of a kind, the goals of the stages, or nothing. */
export type LaneRole = LaneKind | 'goal' | 'skip';

/** What a column of items says of each. */
export const ITEM_ROLES = [
  'text',
  'stage',
  'step',
  'lane',
  'kind',
  'score',
  'severity',
  'frequency',
  'impact',
  'owner',
  'evidence',
  'status',
  'channel',
  'persona',
  'tags',
  'skip',
] as const;
export type ItemRole = (typeof ITEM_ROLES)[number];

/** How a table is to be read. */
export interface TableOptions {
  readonly shape: TableShape;
  /** Grid: the lanes are columns and the stages rows. */
  readonly turned: boolean;
  /** Grid: whether a second header names steps under the stages. */
  readonly hasSteps: boolean;
  /** Grid: one for each lane. */
  readonly laneRoles: readonly LaneRole[];
  /** Items: one for each column. */
  readonly itemRoles: readonly ItemRole[];
  /** The scale of the numbers that stand for feelings; null: there are none. */
  readonly scale: Scale | null;
}

/** What was left out or could not be taken as it stands. */
export type TableNote =
  | 'emptyRows'
  | 'emptyColumns'
  | 'skipped'
  | 'corner'
  | 'withoutText'
  | 'unfit'
  | 'notOfKind'
  | 'unknownKind'
  | 'offScale'
  | 'notUnderstood'
  | 'withoutStage'
  | 'shortened';

/** Where something was left out or changed, as far as it has a place. */
export interface NotePlace {
  /** Of the table as it was given, from 1. */
  readonly row?: number;
  readonly column?: number;
  /** Of the row or column, both of a grid. */
  readonly titles: readonly string[];
  /** What stands there. */
  readonly value: string;
}

export interface Noted {
  readonly count: number;
  /** Of the first ones. */
  readonly places: readonly NotePlace[];
}
export type TableNotes = ReadonlyMap<TableNote, Noted>;

export interface TableReading {
  /** A document with ids of its own, for pasting only. Items without a stage are in its inbox. */
  readonly part: Doc;
  readonly notes: TableNotes;
  /** Whether the table has feelings in numbers, so that their scale matters. */
  readonly hasNumbers: boolean;
}

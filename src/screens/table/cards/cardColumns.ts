import {
  CARD_KINDS,
  COLORS,
  EVIDENCE,
  INITIATIVES,
  MEASURES,
  STATUSES,
  TEXT_DIRECTIONS,
} from '../../../model/scales.ts';
import { TEXT_COLUMN } from '../../cardTable/TableControl.ts';
import type { CardColumn } from './columns/CardColumn.ts';
import * as list from './columns/listColumns.ts';
import { laneColumn, spanColumn, stepColumn } from './columns/placeColumns.ts';
import { choiceColumn, dayColumn, flagColumn, levelColumn, numberColumn, textColumn } from './columns/valueColumns.ts';

const of = ['pain', 'opportunity'] as const;
const wordAt = (words: Readonly<Record<number, string>>, n: number): string => words[n] ?? '';

/** All columns, in the order in which they are shown. */
export const CARD_COLUMNS: readonly CardColumn[] = [
  { ...textColumn('text', { isFirst: true }), id: TEXT_COLUMN },
  choiceColumn('kind', CARD_KINDS, ({ messages }, kind) => messages.terms.cardKind[kind], {
    isNeeded: true,
    isFirst: true,
  }),
  laneColumn,
  stepColumn,
  levelColumn('severity', 0, 4, ({ messages }, n) => wordAt(messages.terms.severityLevel, n), { of, isFirst: true }),
  levelColumn('frequency', 1, 5, ({ messages }, n) => wordAt(messages.inspector.frequencyLevel, n), { of }),
  levelColumn('impact', 1, 5, ({ messages }, n) => wordAt(messages.inspector.impactLevel, n), { of }),
  numberColumn('reach', { of, min: 0 }),
  numberColumn('confidence', { of, min: 0, max: 100 }),
  numberColumn('effort', { of, min: 0.01 }),
  numberColumn('ease', { of, min: 1, max: 10 }),
  numberColumn('importance', { of, min: 0, max: 10 }),
  numberColumn('satisfaction', { of, min: 0, max: 10 }),
  list.scoreColumn,
  list.feelingPersonaColumn,
  list.channelColumn,
  choiceColumn('initiative', INITIATIVES, ({ messages }, one) => messages.terms.initiative[one], {
    of: ['touchpoint'],
  }),
  flagColumn('momentOfTruth', { of: ['touchpoint'] }),
  numberColumn('minutes', { of: ['process'], min: 0 }),
  choiceColumn('measure', MEASURES, ({ messages }, one) => messages.terms.measure[one], { of: ['metric'] }),
  numberColumn('value', { of: ['metric'] }),
  textColumn('unit', { of: ['metric'] }),
  numberColumn('target', { of: ['metric'] }),
  numberColumn('n', { of: ['metric'], min: 0, whole: true }),
  textColumn('method', { of: ['metric'] }),
  dayColumn('measuredOn', { of: ['metric'] }),
  textColumn('alt', { of: ['image'] }),
  choiceColumn('evidence', EVIDENCE, ({ messages }, one) => messages.terms.evidence[one], { isFirst: true }),
  list.sourcesColumn,
  textColumn('owner', { isFirst: true }),
  choiceColumn('status', STATUSES, ({ messages }, one) => messages.terms.status[one]),
  list.tagsColumn,
  list.personasColumn,
  choiceColumn('color', COLORS, ({ messages }, one) => messages.terms.color[one]),
  choiceColumn('direction', TEXT_DIRECTIONS, ({ messages }, one) => messages.inspector.direction[one], {
    isNeeded: true,
  }),
  spanColumn,
];

import type { I18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import type { Card } from '../../model/records/card.ts';
import { personaName } from '../map/inspector/personaName.ts';
import { CARD_COLUMNS } from '../table/cards/cardColumns.ts';
import type { ComparedMaps } from './ComparedMaps.ts';
import type { DifferenceRow } from './differenceGroups.ts';

export interface FieldChange {
  /** The field as the user calls it. */
  readonly name: string;
  /** Empty: nothing was set. */
  readonly before: string;
  readonly after: string;
}

type Words = Readonly<Record<string, string>>;

/** The fields that changed, with what they were and what they became, as the user reads them. */
export function fieldChanges(row: DifferenceRow, maps: ComparedMaps, i18n: I18n): readonly FieldChange[] {
  const labels: Words = i18n.messages.inspector.field;
  const of = (side: 'current' | 'future', field: string): string => {
    if (row.sort === 'card') return row[side] === null ? '' : cardValue(field, row[side], maps[side], i18n);
    return row[side] === null ? '' : plainValue(field, row[side], i18n);
  };
  return row.fields.map((field) => ({
    name: labels[field] ?? field,
    before: of('current', field),
    after: of('future', field),
  }));
}

function cardValue(field: string, card: Card, doc: Doc, i18n: I18n): string {
  const { messages } = i18n;
  if (field === 'persona')
    return card.personaId === null ? messages.inspector.everybody : personaName(messages, doc, card.personaId);
  const column = CARD_COLUMNS.find(({ id }) => id === field);
  return column ? column.shown(card, doc, i18n) : plainValue(field, card, i18n);
}

/** Titles, kinds, times, numbers and yes or no. */
function plainValue(field: string, row: object, { messages, formats }: I18n): string {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'boolean') return value ? messages.compare.differences.yes : messages.compare.differences.no;
  if (typeof value !== 'string') return '';
  const words: Words = { ...messages.terms.laneKind, ...messages.terms.timingLong, ...messages.terms.initiative };
  return field === 'kind' || field === 'timing' || field === 'initiative' ? (words[value] ?? value) : value;
}

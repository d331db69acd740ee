import { columnName } from '../../../../actions/names/columnName.ts';
import { laneName } from '../../../../actions/names/laneName.ts';
import type { I18n } from '../../../../i18n/I18nContext.tsx';
import { parseDecimal } from '../../../../lib/parseDecimal.ts';
import type { Doc } from '../../../../model/Doc.ts';
import { columnsOf, lanesOf } from '../../../../model/queries.ts';
import type { CardColumn } from './CardColumn.ts';

const placeOf = (rows: readonly { readonly id: string }[], id: string | null): number | null =>
  id === null ? null : rows.findIndex((row) => row.id === id);
const laneWords = (doc: Doc, id: string, { messages }: I18n): string => {
  const lane = doc.lanes.get(id);
  return lane ? laneName(messages, lane) : '';
};

export const laneColumn: CardColumn = {
  id: 'lane',
  label: ({ messages }) => messages.inspector.field.lane,
  raw: (card) => card.laneId ?? '',
  shown: (card, doc, i18n) =>
    card.laneId === null ? i18n.messages.mapScreen.inbox.title : laneWords(doc, card.laneId, i18n),
  rank: (card, doc) => placeOf(lanesOf(doc), card.laneId),
  options: (_card, doc, i18n) => [
    { value: '', label: i18n.messages.inspector.inbox },
    ...lanesOf(doc).map(({ id }) => ({ value: id, label: laneWords(doc, id, i18n) })),
  ],
  change: (value) => ({ laneId: value || null }),
  isFirst: true,
};

export const stepColumn: CardColumn = {
  id: 'step',
  label: ({ messages }) => messages.inspector.field.step,
  raw: (card) => card.stepId ?? '',
  shown: (card, doc, i18n) =>
    card.stepId === null ? i18n.messages.mapScreen.inbox.title : columnName(i18n.messages, doc, card.stepId),
  rank: (card, doc) => placeOf(columnsOf(doc), card.stepId),
  options: (_card, doc, i18n) => [
    { value: '', label: i18n.messages.inspector.inbox },
    ...columnsOf(doc).map(({ id }) => ({ value: id, label: columnName(i18n.messages, doc, id) })),
  ],
  change: (value) => ({ stepId: value || null }),
  isFirst: true,
};

/** How many columns the card covers; the command keeps it inside the map. */
export const spanColumn: CardColumn = {
  id: 'span',
  label: ({ messages }) => messages.inspector.field.span,
  raw: (card, { formats }) => formats.number(card.span),
  shown: (card, _doc, { formats }) => (card.span > 1 ? formats.number(card.span) : ''),
  rank: (card) => card.span,
  change: (text) => {
    const span = parseDecimal(text);
    return span !== null && Number.isInteger(span) && span >= 1 ? { span } : null;
  },
  wanted: ({ messages, formats }) => messages.common.numberAtLeast(formats.number(1)),
};

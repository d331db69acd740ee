import { stepName } from '../../../actions/targets.ts';
import type { PatchOf } from '../../../editor/PatchOf.ts';
import type { I18n } from '../../../i18n/I18nContext.tsx';
import { mapWords } from '../../../i18n/mapWords.ts';
import type { Doc } from '../../../model/Doc.ts';
import { columnsOf, lanesOf } from '../../../model/queries.ts';
import type { Card } from '../../../model/records/card.ts';
import { CARD_KINDS, CHANNELS, EVIDENCE, STATUSES } from '../../../model/scales.ts';
import { personaName } from '../../map/inspector/personaName.ts';
import { TEXT_COLUMN } from '../grid/TableControl.ts';

export interface Option {
  /** As the column's `raw` gives it; empty: not set. */
  readonly value: string;
  readonly label: string;
}

/** A change that a cell asks for: fields of the card, or another place. */
export type CellChange =
  | { readonly patch: PatchOf<'setCards'> }
  | { readonly laneId: string | null }
  | { readonly stepId: string | null };

/** One column where every card is a row: what it shows, how it sorts, and what it can be set to. */
export interface CardColumn {
  readonly id: string;
  readonly label: (i18n: I18n) => string;
  /** The value as a word of the form. */
  readonly raw: (card: Card) => string;
  /** The value as it is read; empty: nothing. */
  readonly shown: (card: Card, doc: Doc, i18n: I18n) => string;
  /** Numbers and places sort by this, all else by what is shown. */
  readonly rank?: (card: Card, doc: Doc) => number | null;
  /** Absent: a line of text. */
  readonly options?: (card: Card, doc: Doc, i18n: I18n) => readonly Option[];
  /** Absent: the cell is only read here. */
  readonly change?: (value: string) => CellChange;
  /** Kinds of card that have it; all unless told. */
  readonly of?: readonly Card['kind'][];
  readonly isFirst?: boolean;
}

const PROBLEMS: readonly Card['kind'][] = ['pain', 'opportunity'];
const SCORES = [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2];
const none = ({ messages }: I18n): Option => ({ value: '', label: messages.inspector.notSet });
const wordsOf = (i18n: I18n) => mapWords(i18n.messages, i18n.formats);
const numberOrNull = (value: string): number | null => (value === '' ? null : Number(value));

/** A column of whole levels with a word each. */
const level = (
  id: 'severity' | 'frequency' | 'impact',
  from: number,
  to: number,
  wordOf: (i18n: I18n, n: number) => string,
): CardColumn => ({
  id,
  label: ({ messages }) => messages.inspector.field[id],
  raw: (card) => String(card[id] ?? ''),
  shown: (card, _doc, i18n) => {
    const value = card[id];
    return value === null ? '' : `${i18n.formats.number(value)} · ${wordOf(i18n, value)}`;
  },
  rank: (card) => card[id],
  options: (_card, _doc, i18n) => [
    none(i18n),
    ...Array.from({ length: to - from + 1 }, (_, index) => index + from).map((n) => ({
      value: String(n),
      label: `${i18n.formats.number(n)} · ${wordOf(i18n, n)}`,
    })),
  ],
  change: (value) => ({ patch: { [id]: numberOrNull(value) } }),
  of: PROBLEMS,
});
const wordAt = (words: Readonly<Record<number, string>>, n: number): string => words[n] ?? '';
const placeOf = (rows: readonly { readonly id: string }[], id: string | null): number | null =>
  id === null ? null : rows.findIndex((row) => row.id === id);
const stepWords = (doc: Doc, id: string, i18n: I18n): string => {
  const stage = doc.stages.get(doc.steps.get(id)?.stageId ?? '')?.title ?? '';
  const step = stepName(i18n.messages.inspector.untitledStep, doc, id);
  return stage === '' || stage === step ? step : `${stage} · ${step}`;
};
const laneWords = (doc: Doc, id: string, { messages }: I18n): string => {
  const lane = doc.lanes.get(id);
  return lane ? lane.title || messages.terms.laneKind[lane.kind] : '';
};

/** All columns, in the order in which they are shown. */
export const CARD_COLUMNS: readonly CardColumn[] = [
  {
    id: TEXT_COLUMN,
    label: ({ messages }) => messages.inspector.field.text,
    raw: (card) => card.text,
    shown: (card) => card.text,
    change: (text) => ({ patch: { text } }),
    isFirst: true,
  },
  {
    id: 'kind',
    label: ({ messages }) => messages.inspector.field.kind,
    raw: (card) => card.kind,
    shown: (card, _doc, { messages }) => messages.terms.cardKind[card.kind],
    options: (_card, _doc, { messages }) =>
      CARD_KINDS.map((kind) => ({ value: kind, label: messages.terms.cardKind[kind] })),
    change: (value) => ({ patch: { kind: CARD_KINDS.find((kind) => kind === value) ?? 'note' } }),
    isFirst: true,
  },
  {
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
  },
  {
    id: 'step',
    label: ({ messages }) => messages.inspector.field.step,
    raw: (card) => card.stepId ?? '',
    shown: (card, doc, i18n) =>
      card.stepId === null ? i18n.messages.mapScreen.inbox.title : stepWords(doc, card.stepId, i18n),
    rank: (card, doc) => placeOf(columnsOf(doc), card.stepId),
    options: (_card, doc, i18n) => [
      { value: '', label: i18n.messages.inspector.inbox },
      ...columnsOf(doc).map(({ id }) => ({ value: id, label: stepWords(doc, id, i18n) })),
    ],
    change: (value) => ({ stepId: value || null }),
    isFirst: true,
  },
  {
    ...level('severity', 0, 4, ({ messages }, n) => wordAt(messages.terms.severityLevel, n)),
    isFirst: true,
  },
  level('frequency', 1, 5, ({ messages }, n) => wordAt(messages.inspector.frequencyLevel, n)),
  level('impact', 1, 5, ({ messages }, n) => wordAt(messages.inspector.impactLevel, n)),
  {
    id: 'score',
    label: ({ messages }) => messages.inspector.field.score,
    raw: (card) => String(card.score ?? ''),
    shown: (card, _doc, { formats }) => (card.score === null ? '' : formats.signed(card.score)),
    rank: (card) => card.score,
    options: (_card, _doc, i18n) => [
      none(i18n),
      ...SCORES.map((score) => ({ value: String(score), label: i18n.formats.signed(score) })),
    ],
    change: (value) => ({ patch: { score: numberOrNull(value) } }),
    of: ['emotion'],
  },
  {
    id: 'channel',
    label: ({ messages }) => messages.inspector.field.channel,
    raw: (card) => card.channel ?? '',
    shown: (card, _doc, i18n) => (card.channel === null ? '' : wordsOf(i18n).channel(card.channel)),
    options: (card, _doc, i18n) => [
      none(i18n),
      ...[...new Set([...CHANNELS, ...(card.channel === null ? [] : [card.channel])])].map((channel) => ({
        value: channel,
        label: wordsOf(i18n).channel(channel),
      })),
    ],
    change: (value) => ({ patch: { channel: value || null } }),
    of: ['touchpoint'],
  },
  {
    id: 'evidence',
    label: ({ messages }) => messages.inspector.field.evidence,
    raw: (card) => card.evidence ?? '',
    shown: (card, _doc, { messages }) => (card.evidence === null ? '' : messages.terms.evidence[card.evidence]),
    options: (_card, _doc, i18n) => [
      none(i18n),
      ...EVIDENCE.map((evidence) => ({ value: evidence, label: i18n.messages.terms.evidence[evidence] })),
    ],
    change: (value) => ({ patch: { evidence: EVIDENCE.find((evidence) => evidence === value) ?? null } }),
    isFirst: true,
  },
  {
    id: 'owner',
    label: ({ messages }) => messages.inspector.field.owner,
    raw: (card) => card.owner,
    shown: (card) => card.owner,
    change: (owner) => ({ patch: { owner } }),
    isFirst: true,
  },
  {
    id: 'status',
    label: ({ messages }) => messages.inspector.field.status,
    raw: (card) => card.status ?? '',
    shown: (card, _doc, { messages }) => (card.status === null ? '' : messages.terms.status[card.status]),
    options: (_card, _doc, i18n) => [
      none(i18n),
      ...STATUSES.map((status) => ({ value: status, label: i18n.messages.terms.status[status] })),
    ],
    change: (value) => ({ patch: { status: STATUSES.find((status) => status === value) ?? null } }),
  },
  {
    id: 'tags',
    label: ({ messages }) => messages.inspector.field.tags,
    raw: (card) => card.tags.join(', '),
    shown: (card, _doc, { messages }) => card.tags.join(messages.table.comma),
    change: (value) => ({
      patch: {
        tags: [
          ...new Set(
            value
              .split(/[,،;؛]/)
              .map((tag) => tag.trim().slice(0, 200))
              .filter(Boolean),
          ),
        ],
      },
    }),
  },
  {
    id: 'personas',
    label: ({ messages }) => messages.inspector.section.personas,
    raw: (card) => card.personaIds.join(' '),
    shown: (card, doc, { messages }) =>
      card.personaIds.map((id) => personaName(messages, doc, id)).join(messages.table.comma),
  },
];

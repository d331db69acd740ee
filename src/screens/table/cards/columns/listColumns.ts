import type { I18n } from '../../../../i18n/I18nContext.tsx';
import { mapWords } from '../../../../i18n/mapWords.ts';
import { personasOf } from '../../../../model/queries.ts';
import { CHANNELS } from '../../../../model/scales.ts';
import { personaName } from '../../../map/inspector/personaName.ts';
import type { CardColumn } from './CardColumn.ts';

const wordsOf = (i18n: I18n) => mapWords(i18n.messages, i18n.formats);
const SCORES = [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2];

export const scoreColumn: CardColumn = {
  id: 'score',
  label: ({ messages }) => messages.inspector.field.score,
  raw: (card) => String(card.score ?? ''),
  shown: (card, _doc, { formats }) => (card.score === null ? '' : formats.signed(card.score)),
  rank: (card) => card.score,
  options: (_card, _doc, i18n) => [
    { value: '', label: i18n.messages.inspector.notSet },
    ...SCORES.map((score) => ({ value: String(score), label: i18n.formats.signed(score) })),
  ],
  change: (value) => ({ patch: { score: value === '' ? null : Number(value) } }),
  of: ['emotion'],
};

/** Whose emotion it is. */
export const feelingPersonaColumn: CardColumn = {
  id: 'persona',
  label: ({ messages }) => messages.table.feltBy,
  raw: (card) => card.personaId ?? '',
  shown: (card, doc, { messages }) => (card.personaId === null ? '' : personaName(messages, doc, card.personaId)),
  options: (_card, doc, { messages }) => [
    { value: '', label: messages.inspector.everybody },
    ...personasOf(doc).map(({ id }) => ({ value: id, label: personaName(messages, doc, id) })),
  ],
  change: (value) => ({ patch: { personaId: value || null } }),
  of: ['emotion'],
};

/** A channel of the list, or one's own word. */
export const channelColumn: CardColumn = {
  id: 'channel',
  label: ({ messages }) => messages.inspector.field.channel,
  raw: (card) => card.channel ?? '',
  shown: (card, _doc, i18n) => (card.channel === null ? '' : wordsOf(i18n).channel(card.channel)),
  options: (card, doc, i18n) => {
    const inUse = [...doc.cards.values()].flatMap(({ channel }) => channel ?? []);
    const own = [...new Set(inUse)].filter((word) => !CHANNELS.some((known) => known === word));
    return [
      { value: '', label: i18n.messages.inspector.notSet },
      ...[...new Set([...CHANNELS, ...own, ...(card.channel === null ? [] : [card.channel])])].map((channel) => ({
        value: channel,
        label: wordsOf(i18n).channel(channel),
      })),
    ];
  },
  change: (value) => ({ patch: { channel: value || null } }),
  of: ['touchpoint'],
};

/** Tags, parted by commas. */
export const tagsColumn: CardColumn = {
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
};

export const personasColumn: CardColumn = {
  id: 'personas',
  label: ({ messages }) => messages.inspector.section.personas,
  raw: (card) => card.personaIds.join(' '),
  shown: (card, doc, { messages }) =>
    card.personaIds.map((id) => personaName(messages, doc, id)).join(messages.table.comma),
  opens: 'personaIds',
};

/** How many sources it rests on: they are written in the panel. */
export const sourcesColumn: CardColumn = {
  id: 'sources',
  label: ({ messages }) => messages.table.sources,
  raw: (card) => String(card.sources.length),
  shown: (card, _doc, { formats }) => (card.sources.length === 0 ? '' : formats.number(card.sources.length)),
  rank: (card) => card.sources.length || null,
};

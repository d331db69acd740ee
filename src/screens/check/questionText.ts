import { laneName } from '../../actions/names/laneName.ts';
import { stageName } from '../../actions/names/stageName.ts';
import { stepName } from '../../actions/targets.ts';
import type { I18n } from '../../i18n/I18nContext.tsx';
import type { Finding } from '../../model/check/Finding.ts';
import type { Doc } from '../../model/Doc.ts';
import { lanesOf } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';

/** Longer names are cut at a word, so that the question can be taken in at a glance. */
const LONGEST = 70;

function short(text: string): string {
  // The question quotes the name: quotation marks in it become single ones.
  const line = (text.trim().split('\n')[0] ?? '').replaceAll(/[“„"«]/g, '‘').replaceAll(/[”»]/g, '’');
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, space > 0 ? space : LONGEST)}…`;
}

const laneTitle = ({ messages }: I18n, doc: Doc, card: Card): string => {
  const lane = lanesOf(doc).find(({ id }) => id === card.laneId);
  return lane ? laneName(messages, lane) : '';
};

/** What a question is about, by its name: words of the card, title of the stage, name of the persona. */
function nameOf(i18n: I18n, doc: Doc, targetId: string): string {
  const { messages } = i18n;
  const card = doc.cards.get(targetId);
  if (card) {
    const step = stepName(messages.inspector.untitledStep, doc, card.stepId ?? '');
    if (card.kind === 'emotion') return step;
    return short(card.text) || messages.check.unnamed(messages.terms.cardKind[card.kind], step);
  }
  const stage = doc.stages.get(targetId);
  if (stage) return stageName(messages, stage);
  return doc.personas.get(targetId)?.name || messages.check.customer;
}

const channelName = ({ messages }: I18n, channel: string | null | undefined): string => {
  const words: Readonly<Record<string, string>> = messages.terms.channel;
  return words[channel ?? ''] ?? channel ?? '';
};

/** The two further words of a question. */
function factsOf(i18n: I18n, doc: Doc, { ruleId, targetId, otherId, share }: Finding): readonly [string, string] {
  const { formats } = i18n;
  const [before, after] = [doc.cards.get(otherId ?? ''), doc.cards.get(targetId)];
  switch (ruleId) {
    case 'reviewIsPast':
      return [formats.date(new Date(`${doc.journey.reviewOn}T12:00:00`), 'long'), ''];
    case 'handOff':
      return [before?.owner ?? '', after?.owner ?? ''];
    case 'channelSwitch':
      return [channelName(i18n, before?.channel), channelName(i18n, after?.channel)];
    default:
      return [formats.number(share?.part ?? 0), formats.number(share?.whole ?? 0)];
  }
}

/** The question in words. */
export function questionText(i18n: I18n, doc: Doc, finding: Finding): string {
  const ask: (name: string, first: string, second: string) => string = i18n.messages.check.ask[finding.ruleId];
  return ask(nameOf(i18n, doc, finding.targetId), ...factsOf(i18n, doc, finding));
}

/** Where in its stage a question about a card is: step and lane; empty for others. */
export function placeText(i18n: I18n, doc: Doc, { targetId }: Finding): string {
  const card = doc.cards.get(targetId);
  if (!card?.stepId) return '';
  const step = doc.steps.get(card.stepId)?.title ?? '';
  return [step, laneTitle(i18n, doc, card)].filter((part) => part !== '').join(' · ');
}

import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import type { Reading, Score } from '../../../model/scoring/scoreOf.ts';
import { inputName, inputValue, levelWord } from './scoreInputs.ts';

/** A score with as many places as tell scores apart. */
export const scoreText = ({ formats }: I18n, value: number): string =>
  formats.number(value, { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/** An input as the model read it: "impact 2 (4 (high))" where the reading differs from what is on the card. */
function readingText(i18n: I18n, { input, raw, value, derivedFrom }: Reading): string {
  const { messages, formats } = i18n;
  const { sum, value: words, derived } = messages.priorities;
  const name = inputName(i18n, input);
  if (derivedFrom !== null) {
    const from = sum.input(inputName(i18n, derivedFrom), inputValue(i18n, derivedFrom, raw));
    return sum.input(name, `${formats.number(value)} (${derived(from)})`);
  }
  const word = levelWord(i18n, input, raw);
  const given = value !== raw && word !== '' ? `${formats.number(raw)} · ${word}` : inputValue(i18n, input, raw);
  return sum.input(name, value === raw ? given : words.read(value, given));
}

/** What a score is made of, as a sum in words; or what is missing for one. */
export function scoreReason(i18n: I18n, model: ScoringModel, score: Score): string {
  const { sum, missing } = i18n.messages.priorities;
  if (score.kind === 'notScored')
    return missing(i18n.formats.list(score.missing.map((input) => inputName(i18n, input))));
  const parts = score.readings.map((reading) => readingText(i18n, reading));
  const total = scoreText(i18n, score.value);
  const [a = '', b = ''] = parts;
  switch (model) {
    case 'rice':
      return sum.rice(parts.slice(0, 3), parts[3] ?? '', total);
    case 'iceAverage':
      return sum.average(parts, total);
    case 'opportunity':
      return sum.gap(a, b, total);
    case 'votes':
      return a;
    default:
      return sum.product(parts, total);
  }
}

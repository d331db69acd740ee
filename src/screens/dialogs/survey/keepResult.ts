import type { ActionContext } from '../../../actions/ActionContext.ts';
import { cellWords } from '../../../actions/names/cellWords.ts';
import { docOf } from '../../../actions/targets.ts';
import { createFormats, LANGUAGES } from '../../../i18n/Formats.ts';
import { messagesOf } from '../../../i18n/loadWords.ts';
import type { Id } from '../../../model/id.ts';
import { SURVEY_SCALES } from '../../../model/survey/SurveyMethod.ts';
import type { SurveyResult } from '../../../model/survey/surveyResult.ts';

export interface KeptResult {
  readonly metricId: Id | null;
  readonly measuredId: Id | null;
  readonly result: SurveyResult;
  readonly name: string;
  readonly reference: string;
  readonly measuredOn: string | null;
}

/** The method in words of the map's language, with its own digits: it is read by whoever reads the map. */
function methodWords({ i18n }: ActionContext, mapLanguage: string, { method }: SurveyResult): string {
  const primary = mapLanguage.toLowerCase().split('-')[0];
  const language = LANGUAGES.find((one) => one === primary) ?? i18n.language;
  const formats = createFormats({ language, digits: 'auto', calendar: 'auto' });
  return messagesOf(formats).evidence.survey.method[method];
}

/** Every answer of the scale with its count: those that nobody gave are told, too. */
function distributionOf({ measure, counts }: SurveyResult): Readonly<Record<string, number>> {
  const { least, most } = SURVEY_SCALES[measure];
  const answers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return Object.fromEntries(answers.map((answer) => [String(answer), counts.get(answer) ?? 0]));
}

/** Keeps a survey's result as a metric card, in one undo step, selects it, and says where it is. */
export function keepResult(context: ActionContext, kept: KeptResult): void {
  const { session, announce, i18n } = context;
  const { result, name, reference, measuredOn } = kept;
  const { journey, cards } = docOf(context);
  // The answers were pasted for it: they are kept, also where another tab deleted the card meanwhile.
  const present = (id: Id | null): Id | null => (id !== null && cards.has(id) ? id : null);
  const metricId = present(kept.metricId);
  const words = i18n.messages.evidence.survey;
  const others = cards.get(metricId ?? '')?.sources ?? [];
  const survey = others.find(({ kind }) => kind === 'survey');
  const id = session.edit.keepSurvey({
    metricId,
    measuredId: present(kept.measuredId),
    fields: {
      text: name.trim(),
      measure: result.measure,
      method: methodWords(context, journey.language, result),
      value: result.value,
      unit: result.unit,
      n: result.n,
      distribution: distributionOf(result),
      measuredOn,
      evidence: 'reported',
      sources: [
        ...others.filter((source) => source !== survey),
        { quote: '', ...survey, kind: 'survey', reference: reference.trim(), date: measuredOn, n: result.n },
      ],
    },
  });
  const card = docOf(context).cards.get(id);
  if (!card) return;
  session.select({ kind: 'cards', ids: [id] });
  const place =
    card.laneId !== null && card.stepId !== null
      ? cellWords(context.i18n.messages, docOf(context), card.laneId, card.stepId)
      : i18n.messages.evidence.inbox;
  announce(metricId === null ? words.added(place) : words.replaced);
  // After the dialog has given the focus back.
  queueMicrotask(() => context.surface?.reveal(id));
}

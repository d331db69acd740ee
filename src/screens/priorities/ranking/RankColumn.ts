import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { CardInput } from '../../../model/scoring/ScoreInput.ts';
import { CARD_INPUTS, INPUTS_OF } from '../../../model/scoring/ScoreInput.ts';
import { SCORING_MODELS, type ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { TEXT_COLUMN } from '../../cardTable/TableControl.ts';
import { inputName } from './scoreInputs.ts';

/** One column of the ranking. */
export type RankColumn =
  | { readonly id: string; readonly kind: 'rank' | 'text' | 'score' | 'votes' | 'linked' | 'metric' }
  | { readonly id: string; readonly kind: 'evidence' | 'status' | 'stage' | 'touchpoint' | 'owner' }
  | { readonly id: string; readonly kind: 'input'; readonly input: CardInput }
  /** The place in one model, beside the others. */
  | { readonly id: string; readonly kind: 'model'; readonly model: ScoringModel };

const plain = (kind: Exclude<RankColumn['kind'], 'input' | 'model'>): RankColumn => ({
  id: kind === 'text' ? TEXT_COLUMN : kind,
  kind,
});
const input = (name: CardInput): RankColumn => ({ id: name, kind: 'input', input: name });

/** Columns that can be added to what the model reads, in the order in which they stand. */
export const EXTRA_COLUMNS: readonly RankColumn[] = [
  ...CARD_INPUTS.map(input),
  plain('votes'),
  plain('evidence'),
  plain('stage'),
  plain('touchpoint'),
  plain('owner'),
  plain('status'),
  plain('linked'),
  plain('metric'),
];
/** Those of them that are shown from the start. */
export const FIRST_EXTRAS: ReadonlySet<string> = new Set(['evidence', 'stage', 'owner', 'linked']);

/** The columns of the ranking by a model. On a narrow screen only the answer: what is set is set in the details. */
export function rankColumns(
  model: ScoringModel,
  extras: ReadonlySet<string>,
  isNarrow: boolean,
): readonly RankColumn[] {
  const answer = [plain('rank'), plain('text'), plain('score')];
  if (isNarrow) return model === 'votes' ? [...answer, plain('votes')] : answer;
  const read = new Set<string>(INPUTS_OF[model]);
  return [...answer, ...EXTRA_COLUMNS.filter(({ id }) => read.has(id) || extras.has(id))];
}

/** All models side by side. */
export const MODEL_COLUMNS: readonly RankColumn[] = [
  plain('text'),
  ...SCORING_MODELS.map((model): RankColumn => ({ id: `model-${model}`, kind: 'model', model })),
];

export function columnName(i18n: I18n, column: RankColumn): string {
  const { priorities, inspector } = i18n.messages;
  switch (column.kind) {
    case 'input':
      return inputName(i18n, column.input);
    case 'model':
      return priorities.model[column.model];
    case 'text':
      return priorities.column.item;
    case 'evidence':
    case 'status':
    case 'owner':
      return inspector.field[column.kind];
    default:
      return priorities.column[column.kind];
  }
}

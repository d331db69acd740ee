import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { SCORING_MODELS, type ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { SegmentedScale } from '../../../ui/SegmentedScale.tsx';
import { Select } from '../../../ui/Select.tsx';

interface ModelBarProps {
  readonly model: ScoringModel;
  readonly isSideBySide: boolean;
  /** No room for words side by side. */
  readonly isNarrow: boolean;
  readonly onModel: (model: ScoringModel) => void;
  readonly onSideBySide: (isSideBySide: boolean) => void;
}

type Choice = ScoringModel | 'sideBySide';
const SIDE_BY_SIDE: Choice = 'sideBySide';

/** By which model the items are ranked; or all models beside each other. */
export function ModelBar({ model, isSideBySide, isNarrow, onModel, onSideBySide }: ModelBarProps): ReactNode {
  const words = useMessages().priorities;
  const options: readonly { readonly value: Choice; readonly label: string }[] = [
    ...SCORING_MODELS.map((value) => ({ value, label: words.model[value] })),
    { value: SIDE_BY_SIDE, label: words.sideBySide },
  ];
  const choose = (value: Choice | null): void => {
    if (value === null) return;
    onSideBySide(value === 'sideBySide');
    if (value !== 'sideBySide') onModel(value);
  };
  const shared = {
    hideLabel: true,
    label: words.models,
    value: isSideBySide ? SIDE_BY_SIDE : model,
    options,
    onChange: choose,
  };
  return isNarrow ? <Select {...shared} /> : <SegmentedScale {...shared} />;
}

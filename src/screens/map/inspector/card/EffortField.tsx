import type { ReactNode } from 'react';
import { useI18n } from '../../../../i18n/I18nContext.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { LevelScale } from '../LevelScale.tsx';
import type { EditedCards } from '../useEditedCards.ts';

const PRESETS = [0.25, 0.5, 1, 3, 6];
/** The smallest effort that can be typed: effort is above zero. */
const LEAST = 0.01;

/** Effort in person-months: a preset, or a number of one's own. */
export function EffortField({ edited }: { readonly edited: EditedCards }): ReactNode {
  const { messages } = useI18n();
  const words = messages.inspector;
  const effort = edited.shared('effort');
  return (
    <>
      <LevelScale
        label={words.field.effort}
        value={effort === undefined ? undefined : (PRESETS.find((preset) => preset === effort) ?? null)}
        levels={PRESETS}
        wordOf={() => undefined}
        onChange={(effort) => edited.set({ effort })}
      />
      <NumberField
        inline
        label={words.hint.effort}
        value={effort ?? null}
        min={LEAST}
        onChange={(effort) => edited.set({ effort })}
      />
    </>
  );
}

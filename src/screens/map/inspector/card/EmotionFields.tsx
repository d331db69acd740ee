import type { ReactNode } from 'react';
import { useSessionState } from '../../../../editor/SessionContext.tsx';
import { useI18n } from '../../../../i18n/I18nContext.tsx';
import type { Messages } from '../../../../i18n/Messages.ts';
import { personasOf } from '../../../../model/queries.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { LevelScale } from '../LevelScale.tsx';
import { personaName } from '../personaName.ts';
import type { EditedCards } from '../useEditedCards.ts';

const SCORES = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const COLOR_OF: Readonly<Record<string, string>> = {
  '-2': 'var(--e-2n)',
  '-1': 'var(--e-1n)',
  '0': 'var(--e0)',
  '1': 'var(--e1)',
  '2': 'var(--e2)',
};

/** A score in words; half a step lies between two of them. */
export function scoreWords(messages: Messages, score: number): string {
  const words: Readonly<Record<string, string>> = messages.terms.emotionScore;
  const below = words[String(Math.floor(score))] ?? '';
  if (Number.isInteger(score)) return below;
  return messages.inspector.emotionBetween(below, words[String(Math.ceil(score))] ?? '');
}

/** How it felt, from −2 to +2 in half steps, and for whom. */
export function EmotionFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.inspector;
  const doc = useSessionState((state) => state.doc);
  const score = edited.shared('score');
  return (
    <>
      <LevelScale
        label={words.field.score}
        value={score}
        levels={SCORES}
        textOf={formats.signed}
        wordOf={(level) => scoreWords(messages, level)}
        color={score === null || score === undefined ? undefined : COLOR_OF[String(Math.round(score))]}
        onChange={(score) => edited.set({ score })}
      />
      <ChoiceField
        label={words.field.persona}
        value={edited.shared('personaId')}
        choices={personasOf(doc).map(({ id }) => id)}
        none={words.everybody}
        nameOf={(id) => personaName(messages, doc, id)}
        onChange={(personaId) => edited.set({ personaId })}
      />
    </>
  );
}

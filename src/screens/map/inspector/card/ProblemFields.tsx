import type { ReactNode } from 'react';
import { useI18n } from '../../../../i18n/I18nContext.tsx';
import { LevelScale } from '../LevelScale.tsx';
import { Section } from '../Section.tsx';
import type { EditedCards } from '../useEditedCards.ts';
import { EffortField } from './EffortField.tsx';
import { PlainNumber } from './PlainNumber.tsx';

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const ONE_TO_FIVE = upTo(1, 5);
const ZERO_TO_FOUR = upTo(0, 4);
const SEVERITY_COLORS = ['var(--s-0)', 'var(--s-1)', 'var(--s-2)', 'var(--s-3)', 'var(--s-4)'];

/** How bad, how often, how much: what pain points and opportunities are ranked by. */
export function ProblemFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const { messages } = useI18n();
  const { field, hint, section, ...words } = messages.inspector;
  const wordOf = (table: Readonly<Record<number, string>>) => (level: number) => table[level];
  const severity = edited.shared('severity');
  return (
    <Section title={section.score}>
      <LevelScale
        label={field.severity}
        value={severity}
        levels={ZERO_TO_FOUR}
        wordOf={wordOf(messages.terms.severityLevel)}
        color={typeof severity === 'number' ? SEVERITY_COLORS[severity] : undefined}
        onChange={(severity) => edited.set({ severity })}
      />
      <LevelScale
        label={field.frequency}
        value={edited.shared('frequency')}
        levels={ONE_TO_FIVE}
        wordOf={wordOf(words.frequencyLevel)}
        onChange={(frequency) => edited.set({ frequency })}
      />
      <LevelScale
        label={field.impact}
        value={edited.shared('impact')}
        levels={ONE_TO_FIVE}
        wordOf={wordOf(words.impactLevel)}
        onChange={(impact) => edited.set({ impact })}
      />
      <PlainNumber edited={edited} name="reach" hint={hint.reach} min={0} />
      <PlainNumber edited={edited} name="confidence" hint={hint.confidence} min={0} max={100} />
      <EffortField edited={edited} />
      <PlainNumber edited={edited} name="ease" hint={hint.ease} min={1} max={10} />
      <PlainNumber edited={edited} name="importance" hint={hint.importance} min={0} max={10} />
      <PlainNumber edited={edited} name="satisfaction" hint={hint.satisfaction} min={0} max={10} />
    </Section>
  );
}

import { type ReactNode, useMemo, useState } from 'react';
import { ComparedCurves } from '../../canvas/compare/ComparedCurves.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { ComparedPersona } from '../../model/compare/ComparedPersona.ts';
import { Select } from '../../ui/Select.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import sectionStyles from './CompareSection.module.css';
import { CompareSection } from './CompareSection.tsx';

/** Stands for a persona that one of the maps does not have: nobody's feelings. */
const ABSENT = '';
const EVERYBODY = 'everybody';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly persona: ComparedPersona;
}

/** The curves of both maps for one persona, the first with feelings unless another is chosen. */
export function CurvesSection({ maps }: { readonly maps: ComparedMaps }): ReactNode {
  const { compare, inspector } = useMessages();
  const words = compare.curves;
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = useMemo(() => choicesOf(maps, inspector.everybody), [maps, inspector]);
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const { current, future, comparison } = maps;
  return (
    <CompareSection
      title={words.title}
      aside={
        choices.length > 1 && (
          <Select
            inline
            label={words.persona}
            value={choice?.id ?? ''}
            options={choices.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        )
      }
    >
      {choice ? (
        <ComparedCurves
          current={current}
          future={future}
          comparison={comparison}
          persona={choice.persona}
          name={choice.name}
        />
      ) : (
        <p className={sectionStyles.quiet}>{words.none}</p>
      )}
    </CompareSection>
  );
}

/** The personas that have a scored feeling in either map, and everybody. */
function choicesOf({ current, future, comparison }: ComparedMaps, everybody: string): readonly Choice[] {
  const felt = new Set(
    [...current.cards.values(), ...future.cards.values()].flatMap((card) =>
      card.kind === 'emotion' && card.score !== null && card.stepId !== null ? [card.personaId] : [],
    ),
  );
  const personas = comparison.personas.map(({ current: before, future: after }): Choice => {
    const row = after ?? before;
    return { id: row.id, name: row.name, persona: { current: before?.id ?? ABSENT, future: after?.id ?? ABSENT } };
  });
  return [
    ...personas.filter(({ persona }) => felt.has(persona.current) || felt.has(persona.future)),
    ...(felt.has(null) ? [{ id: EVERYBODY, name: everybody, persona: { current: null, future: null } }] : []),
  ];
}

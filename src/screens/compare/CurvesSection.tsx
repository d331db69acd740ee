import { type ReactNode, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { type ComparedPersona, compareCurves } from '../../layout/compare/compareCurves.ts';
import { mapDirection } from '../../model/queries.ts';
import { Select } from '../../ui/Select.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import sectionStyles from './CompareSection.module.css';
import { CompareSection } from './CompareSection.tsx';
import { CurvesPicture } from './CurvesPicture.tsx';
import styles from './CurvesSection.module.css';
import { CurvesTable } from './CurvesTable.tsx';
import { useWidth } from './useWidth.ts';

const HEIGHT = 220;
/** Where a stage has less room, the picture scrolls sideways. */
const LEAST_STAGE = 84;

/** Stands for a persona that one of the maps does not have: nobody's feelings. */
const ABSENT = '';
const EVERYBODY = 'everybody';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly persona: ComparedPersona;
}

/** The curves of both maps, one over the other, for one persona; and the same as a table. */
export function CurvesSection({ maps }: { readonly maps: ComparedMaps }): ReactNode {
  const { messages } = useI18n();
  const words = messages.compare.curves;
  const [chosen, setChosen] = useState<string | null>(null);
  const [measureWidth, room] = useWidth();
  const choices = useMemo(() => choicesOf(maps, messages.inspector.everybody), [maps, messages]);
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const direction = mapDirection(maps.current);
  const stages = maps.comparison.stages.filter(({ stage }) => stage !== null).length;
  const width = Math.max(room, stages * LEAST_STAGE);
  const curves = useMemo(
    () => choice && compareCurves(maps, maps.comparison, choice.persona, { width, height: HEIGHT, direction }),
    [maps, choice, width, direction],
  );
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
      <div ref={measureWidth} className={styles.room}>
        {curves && choice ? (
          <>
            <CurvesPicture curves={curves} direction={direction} name={words.picture(choice.name)} />
            <details className={styles.details}>
              <summary>{words.asTable}</summary>
              <CurvesTable curves={curves} />
            </details>
          </>
        ) : (
          <p className={sectionStyles.quiet}>{words.none}</p>
        )}
      </div>
    </CompareSection>
  );
}

/** Everybody and the personas that have a scored feeling in either map. */
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

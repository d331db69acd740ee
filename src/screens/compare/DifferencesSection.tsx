import { type ReactNode, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { OUTCOMES, type Outcome } from '../../model/compare/Comparison.ts';
import { Chip } from '../../ui/Chip.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import sectionStyles from './CompareSection.module.css';
import { CompareSection } from './CompareSection.tsx';
import { DifferenceItem } from './DifferenceItem.tsx';
import styles from './DifferencesSection.module.css';
import { differenceGroups } from './differenceGroups.ts';

const FIRST: ReadonlySet<Outcome> = new Set(['changed', 'new', 'dropped']);

/** Stage by stage: what is kept, changed, new and dropped. */
export function DifferencesSection({ maps }: { readonly maps: ComparedMaps }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.compare;
  const [shown, setShown] = useState(FIRST);
  const { counts } = maps.comparison;
  const groups = differenceGroups(maps.comparison, shown);
  const isSame = differenceGroups(maps.comparison, FIRST).length === 0;
  const toggle = (outcome: Outcome): void => {
    const next = new Set(shown);
    if (!next.delete(outcome)) next.add(outcome);
    setShown(next);
  };
  const titleOf = (title: string | null): string => title || messages.terms.untitled;
  return (
    <CompareSection
      title={words.differences.title}
      aside={
        <fieldset className={styles.choices} aria-label={words.differences.title}>
          {OUTCOMES.map((outcome) => (
            <Chip key={outcome} pressed={shown.has(outcome)} onPress={() => toggle(outcome)}>
              {`${words.outcome[outcome]} ${formats.number(counts[outcome])}`}
            </Chip>
          ))}
        </fieldset>
      }
    >
      {groups.length === 0 && (
        <p className={sectionStyles.quiet}>{isSame ? words.differences.same : words.differences.none}</p>
      )}
      {groups.map(({ id, sort, title, rows }) => (
        <div key={id} className={styles.group}>
          <h3 className={styles.stage}>
            <bdi>
              {sort === 'stage' ? titleOf(title) : sort === 'lanes' ? words.differences.lanes : words.differences.inbox}
            </bdi>
          </h3>
          <ul className={sectionStyles.list}>
            {rows.map((row) => (
              <DifferenceItem key={(row.future ?? row.current).id} maps={maps} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </CompareSection>
  );
}

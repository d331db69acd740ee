import { type ReactNode, useId } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { type CardFilter, toggleValue, valueKey } from '../../../model/find/CardFilter.ts';
import type { Facet } from '../../../model/find/facetsOf.ts';
import styles from './FilterPanel.module.css';
import { valueName } from './valueName.ts';

interface FacetGroupProps {
  readonly facet: Facet;
  readonly wanted: CardFilter;
  readonly onChange: (wanted: CardFilter) => void;
}

/** The values of one group, to be ticked. */
export function FacetGroup({ facet, wanted, onChange }: FacetGroupProps): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.find.filter;
  const doc = useSessionState((state) => state.doc);
  const id = useId();
  const { group, values } = facet;
  const chosen = new Set((wanted[group] ?? []).map((value) => valueKey(group, value)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.group[group]}</legend>
      {values.map(({ value, count }, index) => {
        const name = valueName(i18n, doc, group, value);
        return (
          <label key={value} className={styles.value}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.has(valueKey(group, value))}
              aria-label={words.value(name, count)}
              name={`${id}-${index}`}
              onChange={() => onChange(toggleValue(wanted, group, value))}
            />
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.number}>{i18n.formats.number(count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

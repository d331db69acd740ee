import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { metricPlans } from '../../model/compare/metricPlans.ts';
import type { ComparedMaps } from './ComparedMaps.ts';
import sectionStyles from './CompareSection.module.css';
import { CompareSection } from './CompareSection.tsx';
import { MetricRow } from './MetricRow.tsx';
import styles from './MetricsSection.module.css';

/** Every metric: what it is today, what is planned, what was measured after the launch. */
export function MetricsSection({ maps }: { readonly maps: ComparedMaps }): ReactNode {
  const words = useMessages().compare.metrics;
  const plans = useMemo(() => metricPlans(maps.comparison), [maps]);
  if (plans.length === 0)
    return (
      <CompareSection title={words.title}>
        <p className={sectionStyles.quiet}>{words.none}</p>
      </CompareSection>
    );
  return (
    <CompareSection title={words.title} aside={<span className={sectionStyles.count}>{words.hint}</span>}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.metric, words.today, words.planned, words.measured, words.result].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <MetricRow key={(plan.future ?? plan.current)?.id} plan={plan} isFutureOpen={maps.open === 'future'} />
          ))}
        </tbody>
      </table>
    </CompareSection>
  );
}

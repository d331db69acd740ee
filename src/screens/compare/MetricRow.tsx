import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { mapWords } from '../../i18n/mapWords.ts';
import type { MetricPlan, PlanOutcome } from '../../model/compare/metricPlans.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import sectionStyles from './CompareSection.module.css';

const TONE: Readonly<Partial<Record<PlanOutcome, 'good' | 'bad'>>> = { reached: 'good', below: 'bad' };

interface MetricRowProps {
  readonly plan: MetricPlan;
  readonly isFutureOpen: boolean;
}

/** One metric. Plan and result are entered here while the future map is the open one, for they belong to it. */
export function MetricRow({ plan, isFutureOpen }: MetricRowProps): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.compare.metrics;
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const { current, future, baseline, planned, measured, outcome, progress } = plan;
  const card = future ?? current;
  const measure = card?.measure ? messages.terms.measure[card.measure] : messages.terms.cardKind.metric;
  const name = card?.text || measure;
  const unit = card?.unit ?? '';
  const amount = (value: number | null): string =>
    value === null ? '–' : mapWords(messages, formats).amount(value, unit);
  const field = (label: string, value: number | null, set: (value: number | null) => void): ReactNode =>
    isFutureOpen && future !== null && !readOnly ? (
      <NumberField hideLabel label={label} value={value} onChange={set} />
    ) : (
      amount(value)
    );
  const ids = future === null ? [] : [future.id];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td data-label={words.today}>{amount(baseline)}</td>
      <td data-label={words.planned}>
        {field(words.plannedOf(name), planned, (target) => session.edit.setCards({ ids, patch: { target } }))}
      </td>
      <td data-label={words.measured}>
        {field(words.measuredOf(name), measured, (value) => session.edit.setCards({ ids, patch: { value } }))}
      </td>
      <td data-label={words.result}>
        <span className={sectionStyles.outcome} data-tone={TONE[outcome]}>
          {words.outcome[outcome]}
          {progress !== null && outcome === 'below' && ` · ${words.progress(progress)}`}
        </span>
      </td>
    </tr>
  );
}

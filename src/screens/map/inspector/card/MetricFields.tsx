import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { MEASURES } from '../../../../model/scales.ts';
import { lazyMetricAnswers } from '../../../evidence/lazyEvidenceParts.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { DateField } from '../DateField.tsx';
import { DetailText } from '../DetailText.tsx';
import type { EditedCards } from '../useEditedCards.ts';
import { PlainNumber } from './PlainNumber.tsx';

const { Part: MetricAnswers } = lazyMetricAnswers;

/** A measured number with what it takes to believe it: method, n, date. */
export function MetricFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const { field, notSet } = messages.inspector;
  const [card, ...others] = edited.cards;
  return (
    <>
      <ChoiceField
        label={field.measure}
        value={edited.shared('measure')}
        choices={MEASURES}
        none={notSet}
        nameOf={(measure) => messages.terms.measure[measure]}
        onChange={(measure) => edited.set({ measure })}
      />
      <PlainNumber edited={edited} name="value" />
      <DetailText
        inline
        label={field.unit}
        value={edited.shared('unit') ?? ''}
        onChange={(unit) => edited.type({ unit })}
        onCommit={edited.commit}
      />
      <PlainNumber edited={edited} name="target" />
      <PlainNumber edited={edited} name="n" min={0} whole />
      <DetailText
        inline
        label={field.method}
        value={edited.shared('method') ?? ''}
        onChange={(method) => edited.type({ method })}
        onCommit={edited.commit}
      />
      <DateField
        label={field.measuredOn}
        value={edited.shared('measuredOn') ?? null}
        onChange={(measuredOn) => edited.set({ measuredOn })}
      />
      <Suspense>{card && others.length === 0 && <MetricAnswers card={card} />}</Suspense>
    </>
  );
}

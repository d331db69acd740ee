import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { countOpen } from '../../model/check/openQuestions.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useRestedCheck } from './useRestedCheck.ts';

/** How many questions are open: a quiet number beside the name of the screen. */
export function CheckCount(): ReactNode {
  const { messages, formats } = useI18n();
  const count = countOpen(useRestedCheck());
  return (
    <>
      {count > 0 && (
        <span aria-hidden="true" data-open-questions={count}>
          {formats.number(count)}
        </span>
      )}
      <VisuallyHidden>{count === 0 ? messages.check.none : messages.check.open(count)}</VisuallyHidden>
    </>
  );
}

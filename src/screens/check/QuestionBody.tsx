import type { ReactNode } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { type Finding, findingKey } from '../../model/check/Finding.ts';
import styles from './Check.module.css';
import { FixForm } from './FixForm.tsx';
import { SetAside } from './SetAside.tsx';

/** Why a question matters, and what answers it: a fix on the spot, or a reason to set it aside. */
export function QuestionBody({ finding }: { readonly finding: Finding }): ReactNode {
  const words = useMessages().check;
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const key = findingKey(finding);
  return (
    <>
      <p className={styles.why}>{words.why[finding.ruleId]}</p>
      {!readOnly && (
        <>
          <FixForm key={`fix ${key}`} finding={finding} />
          <SetAside key={`aside ${key}`} finding={finding} />
        </>
      )}
    </>
  );
}

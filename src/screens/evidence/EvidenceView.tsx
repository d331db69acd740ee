import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { pasteSurvey } from '../../actions/evidenceActions.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { evidenceOf, shareOf } from '../../model/evidence/evidenceGroups.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './EvidenceScreen.module.css';
import { firstList } from './firstList.ts';
import { MetricList } from './MetricList.tsx';
import { ShareTable } from './ShareTable.tsx';
import { SourceTable } from './SourceTable.tsx';
import type { ChosenList } from './Statement.ts';
import { StatementList } from './StatementList.tsx';

/** Shares by stage and the statements behind them, then sources, then measurements. */
export function EvidenceView(): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.evidence;
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const canPaste = useSessionState((state) => state.readOnly === null);
  const [chosen, setChosen] = useState<ChosenList | null>(() => firstList(doc, words));
  const { whole, notes } = evidenceOf(doc);
  if (whole.total + notes.total === 0)
    return (
      <EmptyState title={words.empty} text={words.emptyHint}>
        {canPaste && (
          <Button icon="paste" onClick={() => pasteSurvey.run(context)}>
            {messages.actions.pasteSurvey}
          </Button>
        )}
      </EmptyState>
    );
  const known = shareOf(whole, 'observed') + shareOf(whole, 'reported');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.summary}>{words.known(formats.percent(known), whole.total)}</p>
        </div>
        {canPaste && (
          <Button icon="paste" onClick={() => pasteSurvey.run(context)}>
            {messages.actions.pasteSurvey}
          </Button>
        )}
      </header>
      <div className={styles.columns}>
        <ShareTable doc={doc} chosen={chosen} onChoose={setChosen} />
        {chosen && <StatementList key={chosen.key} doc={doc} list={chosen} />}
        <div className={styles.rest}>
          <SourceTable doc={doc} chosen={chosen} onChoose={setChosen} />
          <MetricList doc={doc} />
        </div>
      </div>
    </div>
  );
}

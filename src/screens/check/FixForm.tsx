import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { FIXES, type Fix } from '../../actions/check/fixes.ts';
import { painsNear } from '../../actions/check/painsNear.ts';
import type { Session } from '../../editor/Session.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { parseDecimal } from '../../lib/parseDecimal.ts';
import type { Finding } from '../../model/check/Finding.ts';
import { stagesOf } from '../../model/queries.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Check.module.css';
import { FixField } from './FixField.tsx';
import { type HalfScore, ScoreFields } from './ScoreFields.tsx';

/** Three months: long enough for changes to show, short enough to remember why. */
const UNTIL_REVIEW = 91 * 24 * 60 * 60 * 1000;

/** What the field holds at first: the likeliest answer, where there is one. */
function firstValue(session: Session, { ruleId, targetId }: Finding, { input }: Fix): string {
  const { doc } = session.store.getState();
  if (input === 'day') return new Date(Date.now() + UNTIL_REVIEW).toISOString().slice(0, 10);
  if (input === 'stage') return stagesOf(doc).at(ruleId === 'noStageAfter' ? -1 : 0)?.id ?? '';
  if (input === 'pain') return painsNear(doc, targetId)[0]?.id ?? '';
  return '';
}

/** The change that the form would make now; null while something is missing. */
function readyFix(session: Session, finding: Finding, fix: Fix, text: string, score: HalfScore): (() => void) | null {
  const words = text.trim();
  if (fix.input === 'score') {
    const { severity, frequency } = score;
    if (severity === null || frequency === null) return null;
    return () => fix.apply(session, finding, { severity, frequency });
  }
  if (fix.input === 'count') {
    const n = parseDecimal(words);
    return n === null || n < 0 || !Number.isInteger(n) ? null : () => fix.apply(session, finding, n);
  }
  return words === '' ? null : () => fix.apply(session, finding, words);
}

/** What answers the question on the spot, as one undo step; nothing where only a talk can. */
export function FixForm({ finding }: { readonly finding: Finding }): ReactNode {
  const fix = FIXES[finding.ruleId];
  return fix ? <Form finding={finding} fix={fix} /> : null;
}

function Form({ finding, fix }: { readonly finding: Finding; readonly fix: Fix }): ReactNode {
  const { session } = useActionContext();
  const messages = useMessages();
  const words: { readonly [rule: string]: { readonly label: string; readonly button: string } } = messages.check.fix;
  const { label = '', button = '' } = words[finding.ruleId] ?? {};
  const [text, setText] = useState(() => firstValue(session, finding, fix));
  const [score, setScore] = useState<HalfScore>(() => {
    const card = session.store.getState().doc.cards.get(finding.targetId);
    return { severity: card?.severity ?? null, frequency: card?.frequency ?? null };
  });
  const run = readyFix(session, finding, fix, text, score);
  return (
    <form
      className={styles.fix}
      onSubmit={(event) => {
        event.preventDefault();
        run?.();
      }}
    >
      {fix.input === 'score' ? (
        <ScoreFields value={score} onChange={setScore} />
      ) : (
        <FixField label={label} input={fix.input} finding={finding} value={text} onChange={setText} />
      )}
      <Button type="submit" disabled={run === null}>
        {button}
      </Button>
    </form>
  );
}

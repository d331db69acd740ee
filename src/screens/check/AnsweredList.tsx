import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { type Finding, findingKey } from '../../model/check/Finding.ts';
import { answerTo } from '../../model/check/openQuestions.ts';
import type { Doc } from '../../model/Doc.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Check.module.css';
import { questionText } from './questionText.ts';

interface AnsweredListProps {
  readonly answered: readonly Finding[];
  readonly doc: Doc;
}

/** Questions that were set aside, each with its reason, and the way back. */
export function AnsweredList({ answered, doc }: AnsweredListProps): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.check;
  const { session } = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  /** Another tab may have answered, too: all answers to the question go. */
  const reopen = (finding: Finding): void => {
    const key = findingKey(finding);
    session.group('removeDismissal', () => {
      for (const dismissal of doc.dismissals.values())
        if (findingKey(dismissal) === key) session.edit.removeDismissal({ id: dismissal.id });
    });
    session.setState({ question: key });
  };
  return (
    <details className={styles.answered}>
      <summary>{words.aside(answered.length)}</summary>
      <ul className={styles.list}>
        {answered.map((finding) => {
          const question = questionText(i18n, doc, finding);
          return (
            <li key={findingKey(finding)} className={styles.answer}>
              <span className={styles.words}>
                <span dir="auto">{question}</span>
                <span className={styles.place} dir="auto">
                  {answerTo(doc, finding)?.reason}
                </span>
              </span>
              {!readOnly && (
                <Button variant="quiet" aria-label={words.reopenOne(question)} onClick={() => reopen(finding)}>
                  {words.reopen}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

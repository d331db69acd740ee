import { type ReactNode, useEffect, useMemo } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { showTarget } from '../../actions/check/showTarget.ts';
import { walkQuestions } from '../../actions/check/walkQuestions.ts';
import { stageName } from '../../actions/names/stageName.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMapCheck } from '../../editor/useMapCheck.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { journeyHref } from '../../lib/route.ts';
import { findingKey } from '../../model/check/Finding.ts';
import { questionsOf, stageOfTarget } from '../../model/check/openQuestions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Check.module.css';
import { HiddenNote } from './HiddenNote.tsx';
import { QuestionBody } from './QuestionBody.tsx';
import { questionText } from './questionText.ts';

/** The current question beside the map, which shows its place; goes to the next one and the one before. */
export function QuestionPanel(): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.check;
  const context = useActionContext();
  const { session, view, navigate, announce } = context;
  const check = useMapCheck();
  const { doc } = check;
  const current = useSessionState((state) => state.question);
  const { open } = useMemo(() => questionsOf(check), [check]);
  const at = open.findIndex((finding) => findingKey(finding) === current);
  const finding = open[at];
  const targetId = finding?.targetId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is shown at its place, an edit moves nothing
  useEffect(() => {
    if (!view || !finding) return;
    showTarget(context, finding);
    announce(`${words.place(at + 1, open.length)}. ${questionText(i18n, doc, finding)}`);
  }, [view, current]);
  const close = (): void => {
    session.setState({ question: null });
    view?.focus();
  };
  const stage = doc.stages.get(targetId === undefined ? '' : (stageOfTarget(doc, targetId) ?? ''));
  return (
    <aside
      className={styles.panel}
      data-panel="below"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.panelHead}>
        <span className={styles.place}>{finding ? words.place(at + 1, open.length) : words.left(open.length)}</span>
        <IconButton icon="arrowUp" name={words.previous} onClick={() => walkQuestions(context, -1)} />
        <IconButton icon="arrowDown" name={words.next} onClick={() => walkQuestions(context, 1)} />
        <IconButton icon="close" name={words.close} onClick={close} />
      </div>
      <div className={styles.panelBody}>
        {finding ? (
          <>
            <p className={styles.place}>
              <bdi>{stage ? stageName(i18n.messages, stage) : words.wholeMap}</bdi>
            </p>
            <h2 className={styles.panelQuestion} dir="auto">
              {questionText(i18n, doc, finding)}
            </h2>
            <HiddenNote targetId={finding.targetId} />
            <QuestionBody finding={finding} />
          </>
        ) : (
          <p role="status" className={styles.panelQuestion}>
            {words.settled}
          </p>
        )}
        <Button variant="quiet" icon="question" onClick={() => navigate(journeyHref(doc.journey.id, 'check'))}>
          {words.all}
        </Button>
      </div>
    </aside>
  );
}

import { memo, type ReactNode, useEffect, useId, useRef } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { showOnMap } from '../../actions/showOnMap.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { IconName } from '../../lib/icons.ts';
import { journeyHref } from '../../lib/route.ts';
import { type Finding, findingKey } from '../../model/check/Finding.ts';
import type { Doc } from '../../model/Doc.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Check.module.css';
import { QuestionBody } from './QuestionBody.tsx';
import { placeText, questionText } from './questionText.ts';

interface QuestionRowProps {
  readonly finding: Finding;
  readonly doc: Doc;
  readonly isCurrent: boolean;
}

/** What sort of thing the question is about. */
const iconOf = (doc: Doc, id: string): IconName =>
  doc.cards.get(id)?.kind ?? (doc.personas.has(id) ? 'persona' : 'map');

/** One question in the list. The current one is open: why it matters, how to answer it, and where it is. */
export const QuestionRow = memo(function QuestionRow({ finding, doc, isCurrent }: QuestionRowProps): ReactNode {
  const i18n = useI18n();
  const session = useSession();
  const context = useActionContext();
  const bodyId = useId();
  const head = useRef<HTMLButtonElement>(null);
  const key = findingKey(finding);
  useEffect(() => {
    if (isCurrent) head.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const place = placeText(i18n, doc, finding);
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <h3 className={styles.rowHead}>
        <button
          ref={head}
          type="button"
          className={styles.question}
          aria-expanded={isCurrent}
          aria-controls={bodyId}
          data-question={key}
          onClick={() => session.setState({ question: isCurrent ? null : key })}
        >
          <Icon name={iconOf(doc, finding.targetId)} />
          <span className={styles.words}>
            <span dir="auto">{questionText(i18n, doc, finding)}</span>
            {place !== '' && (
              <span className={styles.place} dir="auto">
                {place}
              </span>
            )}
          </span>
        </button>
      </h3>
      <div id={bodyId} className={styles.body} hidden={!isCurrent}>
        {isCurrent && (
          <>
            <QuestionBody finding={finding} />
            <Button
              variant="quiet"
              icon="show"
              onClick={() => {
                session.setState({ question: key });
                if (doc.cards.has(finding.targetId)) showOnMap(context, [finding.targetId]);
                else context.navigate(journeyHref(doc.journey.id));
              }}
            >
              {i18n.messages.check.show}
            </Button>
          </>
        )}
      </div>
    </li>
  );
});

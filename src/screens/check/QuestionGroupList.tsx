import { type ReactNode, useId, useState } from 'react';
import { stageName } from '../../actions/names/stageName.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { findingKey } from '../../model/check/Finding.ts';
import type { Doc } from '../../model/Doc.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Check.module.css';
import type { QuestionGroup } from './groupByStage.ts';
import { QuestionRow } from './QuestionRow.tsx';

interface QuestionGroupListProps {
  readonly group: QuestionGroup;
  readonly doc: Doc;
  readonly current: string | null;
}

/** As many as one can take in; the rest of a long stage comes when it is asked for. */
const FIRST = 30;

/** The questions of one stage under its title. */
export function QuestionGroupList({ group, doc, current }: QuestionGroupListProps): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.check;
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const { stageId, findings } = group;
  const stage = doc.stages.get(stageId ?? '');
  const at = findings.findIndex((finding) => findingKey(finding) === current);
  const shown = isWhole || at >= FIRST ? findings : findings.slice(0, FIRST);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.stage}>
        <bdi>{stage ? stageName(i18n.messages, stage) : words.wholeMap}</bdi>
        <span className={styles.count}>{i18n.formats.number(findings.length)}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((finding) => {
          const key = findingKey(finding);
          return <QuestionRow key={key} finding={finding} doc={doc} isCurrent={key === current} />;
        })}
      </ul>
      {shown.length < findings.length && (
        <Button variant="quiet" onClick={() => setWhole(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

import { type ReactNode, useId } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import styles from './EvidenceScreen.module.css';
import type { ChosenList } from './Statement.ts';
import list from './StatementList.module.css';
import { StatementRow } from './StatementRow.tsx';

interface StatementListProps {
  readonly doc: Doc;
  readonly list: ChosenList;
}

/**
 * The chosen cards and notes, each with its evidence to be set. One that is set to something else stays in the list
 * until another list is chosen, so that nothing moves under the hands.
 */
export function StatementList({ doc, list: { title, statements } }: StatementListProps): ReactNode {
  const { messages, formats } = useI18n();
  const id = useId();
  const here = statements.filter(({ table, id }) => doc[table].has(id));
  return (
    <section className={styles.section} data-list aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <bdi>{title}</bdi> <span className={list.count}>{formats.number(here.length)}</span>
      </h2>
      {here.length === 0 ? (
        <p className={styles.quiet}>{messages.evidence.nothing}</p>
      ) : (
        <ul className={list.list}>
          {here.map((statement) => (
            <StatementRow key={statement.id} doc={doc} statement={statement} />
          ))}
        </ul>
      )}
    </section>
  );
}

import { type ReactNode, useId, useLayoutEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import { Sight } from '../../ui/sight/Sight.ts';
import { useRuns } from '../../ui/sight/useRuns.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './EvidenceScreen.module.css';
import type { ChosenList } from './Statement.ts';
import list from './StatementList.module.css';
import { StatementRow } from './StatementRow.tsx';

/** Lists up to here are in the page as a whole. */
const WHOLE = 100;
/** About how high a row of one line of text is, and a second line, CSS pixels by the language of the interface. */
const HEIGHT = { en: { row: 48, line: 20 }, fa: { row: 54, line: 23 } };
/** About how many letters a line has. */
const LETTERS = 44;

interface StatementListProps {
  readonly doc: Doc;
  readonly list: ChosenList;
}

/**
 * The chosen cards and notes, each with its evidence to be set. One that is set to something else stays in the list
 * until another list is chosen, so that nothing moves under the hands. Of a long list only the rows in sight are in the
 * page, with the one that has the keyboard and the selected one.
 */
export function StatementList({ doc, list: { title, statements } }: StatementListProps): ReactNode {
  const { language, messages, formats } = useI18n();
  const session = useSession();
  const id = useId();
  const here = useSessionState(
    useShallow((state) => statements.filter(({ table, id: rowId }) => state.doc[table].has(rowId))),
  );
  const ids = useMemo(() => here.map((statement) => statement.id), [here]);
  const isLong = ids.length > WHOLE;
  const sight = useMemo(() => {
    if (!isLong) return null;
    return new Sight((rowId) => {
      const { cards, empathyNotes } = session.store.getState().doc;
      const text = (cards.get(rowId) ?? empathyNotes.get(rowId))?.text ?? '';
      return HEIGHT[language].row + (text.length > LETTERS ? HEIGHT[language].line : 0);
    });
  }, [session, language, isLong]);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const selectedId = useSessionState(({ selection }) =>
    selection.kind === 'cards' ? (selection.ids[0] ?? null) : selection.kind === 'note' ? selection.id : null,
  );
  const { runs, list: rows, heightOf } = useRuns<HTMLUListElement>(sight, 'statements', ids, [focusedId, selectedId]);
  useLayoutEffect(() => {
    const scroller = rows.current?.closest<HTMLElement>('main');
    return scroller ? sight?.attach(scroller) : undefined;
  }, [sight, rows]);
  return (
    <section className={styles.section} data-list aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <bdi>{title}</bdi> <span className={list.count}>{formats.number(here.length)}</span>
      </h2>
      {here.length === 0 ? (
        <p className={styles.quiet}>{messages.evidence.nothing}</p>
      ) : (
        <ul
          ref={rows}
          className={list.list}
          onFocus={({ target }) => setFocusedId(target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null)}
        >
          {runs.flatMap((run) =>
            run.isShown
              ? here.slice(run.from, run.to).map((statement, index) => (
                  <StatementRow
                    key={statement.id}
                    doc={doc}
                    statement={statement}
                    // Where all rows are in the page, the page says it by itself.
                    place={sight ? run.from + index + 1 : undefined}
                    of={sight ? ids.length : undefined}
                  />
                ))
              : [
                  <li key={`rest ${run.from}`} style={{ blockSize: heightOf(run) }}>
                    <VisuallyHidden>{messages.tableDialog.moreCards(run.to - run.from)}</VisuallyHidden>
                  </li>,
                ],
          )}
        </ul>
      )}
    </section>
  );
}

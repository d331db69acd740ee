import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import { EVIDENCE } from '../../model/scales.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChoiceField } from '../map/inspector/ChoiceField.tsx';
import type { Statement } from './Statement.ts';
import styles from './StatementList.module.css';
import { statementWords } from './statementWords.ts';
import { useShowStatement } from './useShowStatement.ts';

interface StatementRowProps {
  readonly doc: Doc;
  readonly statement: Statement;
  /** Where not all rows are in the page: which one this is, from 1, and of how many. */
  readonly place?: number | undefined;
  readonly of?: number | undefined;
}

/** One card or note: its words, where it stands, what it rests on. */
export function StatementRow({ doc, statement, place: posinset, of }: StatementRowProps): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.evidence;
  const session = useSession();
  const show = useShowStatement();
  const { table, id } = statement;
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const isSelected = useSessionState(({ selection }) =>
    table === 'cards'
      ? selection.kind === 'cards' && selection.ids.includes(id)
      : selection.kind === 'note' && selection.id === id,
  );
  const row = doc[table].get(id);
  if (!row) return null;
  const { name, place, icon } = statementWords(messages, doc, statement);
  return (
    <li
      className={styles.row}
      data-item={id}
      aria-posinset={posinset}
      aria-setsize={of}
      data-ground={row.evidence ?? 'unsaid'}
    >
      <button
        type="button"
        className={styles.name}
        aria-pressed={isSelected}
        data-card-id={table === 'cards' ? id : undefined}
        data-note-id={table === 'cards' ? undefined : id}
        onClick={() => session.select(table === 'cards' ? { kind: 'cards', ids: [id] } : { kind: 'note', id })}
      >
        <Icon name={icon} size={14} />
        <span className={styles.words}>
          <span className={styles.text} dir="auto">
            {name}
          </span>
          <span className={styles.place}>
            <bdi>{place}</bdi>
            {row.sources.length > 0 && (
              <span className={styles.sources}>
                <Icon name="file" size={12} />
                {formats.number(row.sources.length)}
              </span>
            )}
          </span>
        </span>
      </button>
      <fieldset className={styles.tools} disabled={readOnly}>
        <ChoiceField
          hideLabel
          label={words.evidenceOf(name)}
          value={row.evidence}
          choices={EVIDENCE}
          none={words.ground.unsaid}
          nameOf={(one) => words.ground[one]}
          onChange={(evidence) =>
            table === 'cards'
              ? session.edit.setCards({ ids: [id], patch: { evidence } })
              : session.edit.setNote({ id, patch: { evidence } })
          }
        />
      </fieldset>
      <IconButton
        icon={table === 'cards' ? 'map' : 'personas'}
        name={table === 'cards' ? words.goTo(name) : words.goToNote(name)}
        onClick={() => show(statement)}
      />
    </li>
  );
}

import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import { sourcesOf, withoutSource } from '../../model/evidence/sourceGroups.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EvidenceScreen.module.css';
import table from './SourceTable.module.css';
import type { ChosenList } from './Statement.ts';

interface SourceTableProps {
  readonly doc: Doc;
  readonly chosen: ChosenList | null;
  readonly onChoose: (list: ChosenList) => void;
}

/** Every source with how often and where it is used. */
export function SourceTable({ doc, chosen, onChoose }: SourceTableProps): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.evidence.sources;
  const sources = sourcesOf(doc);
  const missing = withoutSource(doc);
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.heading}>{words.title}</h2>
      {sources.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {missing.length > 0 && (
        <p className={table.missing}>
          {words.without(missing.length)}{' '}
          <Button
            variant="quiet"
            aria-pressed={chosen?.key === 'without'}
            onClick={() => onChoose({ key: 'without', title: words.withoutTitle, statements: missing })}
          >
            {words.showWithout}
          </Button>
        </p>
      )}
      {sources.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.reference}</th>
              <th scope="col" className={table.number}>
                {words.n}
              </th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.uses}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ key, kind, reference, n, date, uses }) => {
              const kindName = messages.terms.sourceKind[kind];
              const name = reference || `${kindName} (${words.noReference})`;
              return (
                <tr key={key}>
                  <td>{kindName}</td>
                  <th scope="row">
                    {reference === '' ? (
                      <span className={table.none}>{words.noReference}</span>
                    ) : (
                      <span dir="auto">{reference}</span>
                    )}
                  </th>
                  <td className={table.number}>{n === null ? '' : formats.number(n)}</td>
                  <td>{date === null ? '' : formats.date(new Date(`${date}T12:00:00`))}</td>
                  <td>
                    <button
                      type="button"
                      className={table.uses}
                      aria-pressed={chosen?.key === key}
                      aria-label={`${words.usedBy(uses.length)}: ${words.showUses(name)}`}
                      onClick={() =>
                        onChoose({ key, title: name, statements: uses.map(({ table, id }) => ({ table, id })) })
                      }
                    >
                      {words.usedBy(uses.length)}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

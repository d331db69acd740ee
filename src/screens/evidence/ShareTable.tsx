import type { ReactNode } from 'react';
import { stageName } from '../../actions/names/stageName.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { classNames } from '../../lib/classNames.ts';
import type { Doc } from '../../model/Doc.ts';
import { evidenceOf, GROUNDS } from '../../model/evidence/evidenceGroups.ts';
import { stagesOf } from '../../model/queries.ts';
import { groundList } from './firstList.ts';
import { ShareBar } from './ShareBar.tsx';
import styles from './ShareTable.module.css';
import type { ChosenList } from './Statement.ts';

interface ShareTableProps {
  readonly doc: Doc;
  readonly chosen: ChosenList | null;
  readonly onChoose: (list: ChosenList) => void;
}

/** What each stage, the whole map and the empathy maps rest on. A number shows the cards behind it. */
export function ShareTable({ doc, chosen, onChoose }: ShareTableProps): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.evidence;
  const { whole, stages, notes } = evidenceOf(doc);
  const parts = [
    { id: 'map', name: words.wholeMap, table: 'cards', groups: whole, isTyped: false },
    ...stagesOf(doc).flatMap((stage) => {
      const { id } = stage;
      const groups = stages.get(id);
      return groups ? [{ id, name: stageName(messages, stage), table: 'cards', groups, isTyped: true } as const] : [];
    }),
    ...(notes.total > 0
      ? [{ id: 'notes', name: words.notes, table: 'empathyNotes', groups: notes, isTyped: false } as const]
      : []),
  ] as const;
  return (
    <div>
      <p className={styles.legend} aria-hidden="true">
        {GROUNDS.map((ground) => (
          <span key={ground} className={styles.key}>
            <span className={styles.swatch} data-ground={ground} />
            {words.ground[ground]}
          </span>
        ))}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.stage}</th>
            <td className={styles.barHead} />
            {GROUNDS.map((ground) => (
              <th key={ground} scope="col" className={styles.number}>
                <span className={styles.swatch} data-ground={ground} aria-hidden="true" />
                <span className={styles.word}>{words.ground[ground]}</span>
              </th>
            ))}
            <th scope="col" className={classNames(styles.number, styles.total)}>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id} data-part={part.isTyped ? 'stage' : part.id}>
              <th scope="row">
                <span dir={part.isTyped ? 'auto' : undefined}>{part.name}</span>
              </th>
              <td className={styles.barCell}>
                <ShareBar groups={part.groups} />
              </td>
              {GROUNDS.map((ground) => {
                const count = part.groups.ids[ground].length;
                const list = groundList(words, part, part.groups, ground);
                return (
                  <td key={ground} className={styles.number}>
                    {count === 0 ? (
                      <span className={styles.none}>{formats.number(0)}</span>
                    ) : (
                      <button
                        type="button"
                        className={styles.count}
                        aria-pressed={chosen?.key === list.key}
                        aria-label={words.show(words.ground[ground], part.name, count)}
                        onClick={() => onChoose(list)}
                      >
                        {formats.number(count)}
                      </button>
                    )}
                  </td>
                );
              })}
              <td className={classNames(styles.number, styles.total)}>{formats.number(part.groups.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

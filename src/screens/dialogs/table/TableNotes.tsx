import type { ReactNode } from 'react';
import type { NotePlace, TableNotes as Notes } from '../../../actions/paste/tables.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import styles from './TableDialog.module.css';

/** Places shown without being asked for. */
const FEW = 4;

/** What will be left out or changed, and why: each place with its row and column and what stands there. */
export function TableNotes({ notes }: { readonly notes: Notes }): ReactNode {
  const { tableDialog: words } = useMessages();
  if (notes.size === 0) return <p className={styles.quiet}>{words.allTaken}</p>;
  const placeOf = ({ row, column, titles, value }: NotePlace): ReactNode => {
    const named = titles.filter((title) => title !== '');
    const numbered = [
      ...(row === undefined ? [] : [words.row(row)]),
      ...(column === undefined || named.length > 0 ? [] : [words.unnamed(column)]),
    ];
    return (
      <>
        {[...numbered, ...named].map((part, index) => (
          <span key={part}>
            {index > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
        {value !== '' && (
          <>
            {': '}
            <q className={styles.value} dir="auto">
              {value}
            </q>
          </>
        )}
      </>
    );
  };
  return (
    <section aria-label={words.notesTitle}>
      <h3 className={styles.heading}>{words.notesTitle}</h3>
      <ul className={styles.notes}>
        {[...notes].map(([what, { count, places }]) => (
          <li key={what}>
            {words.note[what](count)}
            {places.length > 0 && (
              <details open={places.length <= FEW}>
                <summary>{words.where}</summary>
                <ul className={styles.places}>
                  {places.map((place) => (
                    <li key={`${place.row} ${place.column} ${place.titles.join('\n')} ${place.value}`}>
                      {placeOf(place)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

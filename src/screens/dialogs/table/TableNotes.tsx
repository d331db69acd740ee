import type { ReactNode } from 'react';
import type { TableNote } from '../../../actions/paste/tables.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import styles from './TableDialog.module.css';

/** What will be left out or changed, and why. */
export function TableNotes({ notes }: { readonly notes: ReadonlyMap<TableNote, number> }): ReactNode {
  const { tableDialog: words } = useMessages();
  if (notes.size === 0) return <p className={styles.quiet}>{words.allTaken}</p>;
  return (
    <section aria-label={words.notesTitle}>
      <h3 className={styles.heading}>{words.notesTitle}</h3>
      <ul className={styles.notes}>
        {[...notes].map(([what, count]) => (
          <li key={what}>{words.note[what](count)}</li>
        ))}
      </ul>
    </section>
  );
}

import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { readSavedFilters, writeSavedFilters } from '../../../model/find/SavedFilters.ts';
import { viewsOf } from '../../../model/queries.ts';
import type { View } from '../../../model/records/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './FilterPanel.module.css';
import { SavedView } from './SavedView.tsx';

/** Views by name: the filter, and what is collapsed or hidden. Kept with the map. */
export function SavedViews(): ReactNode {
  const messages = useMessages();
  const words = messages.find.views;
  const session = useSession();
  const { announce, toast } = useActionContext();
  const views = useSessionState((state) => viewsOf(state.doc));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const [name, setName] = useState('');
  const save = (): void => {
    const { doc, filter } = session.store.getState();
    const called = name.trim();
    if (called === '') return;
    session.edit.addView({ name: called, filters: writeSavedFilters(doc, filter.wanted, filter.mode) });
    setName('');
    announce(words.saved(called));
  };
  const apply = (view: View): void => {
    const { filter, mode } = readSavedFilters(view.filters);
    // A map that is open for reading only takes the filter alone.
    if (!readOnly) session.edit.applyView({ id: view.id });
    session.setFilter(filter, mode);
    announce(words.applied(view.name));
  };
  return (
    <section className={styles.group} aria-label={words.title}>
      <h3 className={styles.legend}>{words.title}</h3>
      <p className={styles.hint}>{words.hint}</p>
      <ul className={styles.views}>
        {views.map((view) => (
          <SavedView
            key={view.id}
            view={view}
            onApply={() => apply(view)}
            onRename={(next) => session.edit.setView({ id: view.id, patch: { name: next } })}
            onDelete={() => {
              session.edit.removeView({ id: view.id });
              toast(words.deleted, { undo: true });
            }}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {!readOnly && (
        <form
          className={styles.save}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={words.name}
            hideLabel
            placeholder={words.name}
            value={name}
            onChange={setName}
            maxLength={200}
          />
          <Button type="submit" icon="save" disabled={name.trim() === ''}>
            {words.save}
          </Button>
        </form>
      )}
    </section>
  );
}

import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { View } from '../../../model/records/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './FilterPanel.module.css';

interface SavedViewProps {
  readonly view: View;
  readonly readOnly: boolean;
  readonly onApply: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** One saved view: applied by its name, renamed in its place, deleted. */
export function SavedView({ view, readOnly, onApply, onRename, onDelete }: SavedViewProps): ReactNode {
  const messages = useMessages();
  const words = messages.find.views;
  const [draft, setDraft] = useState<string | null>(null);
  const name = view.name || messages.terms.untitled;
  const commit = (): void => {
    if (draft !== null && draft.trim() !== '' && draft.trim() !== view.name) onRename(draft.trim());
    setDraft(null);
  };
  return (
    <li className={styles.view}>
      {draft === null ? (
        <Button variant="quiet" className={styles.apply} aria-label={words.apply(name)} onClick={onApply}>
          <bdi className={styles.name}>{name}</bdi>
        </Button>
      ) : (
        <TextField
          label={words.rename(name)}
          hideLabel
          autoFocus
          value={draft}
          onChange={setDraft}
          onCommit={commit}
          maxLength={200}
        />
      )}
      {!readOnly && (
        <>
          <IconButton
            icon={draft === null ? 'edit' : 'check'}
            name={words.rename(name)}
            onClick={() => (draft === null ? setDraft(view.name) : commit())}
          />
          <IconButton icon="delete" name={words.delete(name)} onClick={onDelete} />
        </>
      )}
    </li>
  );
}

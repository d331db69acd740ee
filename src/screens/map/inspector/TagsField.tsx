import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import styles from './Inspector.module.css';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly suggestions: readonly string[];
  /** A tag that not every edited thing has, as it is shown. */
  readonly labelOf?: (tag: string) => string;
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** Tags as chips, with a field that adds one on Enter or on leaving it. */
export function TagsField({ tags, suggestions, labelOf = (tag) => tag, onAdd, onRemove }: TagsFieldProps): ReactNode {
  const messages = useMessages();
  const [typed, setTyped] = useDraft();
  const add = (): void => {
    const tag = (typed ?? '').trim().slice(0, 200);
    setTyped(null);
    if (tag !== '') onAdd(tag);
  };
  return (
    <div className={styles.tags}>
      <TextField
        inline
        label={messages.inspector.field.tags}
        placeholder={messages.inspector.hint.tags}
        value={typed ?? ''}
        suggestions={suggestions.filter((tag) => !tags.includes(tag))}
        onChange={setTyped}
        onCommit={add}
      />
      {tags.length > 0 && (
        <div className={styles.chips}>
          {tags.map((tag) => (
            <Chip key={tag} onRemove={() => onRemove(tag)}>
              {labelOf(tag)}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { pairWith } from '../../actions/pairing/pairWith.ts';
import { makeFuture } from '../../actions/pairingActions.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { JourneyHeader } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './CompareScreen.module.css';

/** What stands here while a map has no twin: what comparing is for, and both ways to begin. */
export function StartComparing({ headers }: { readonly headers: readonly JourneyHeader[] | null }): ReactNode {
  const { actions, compare: words, library } = useMessages();
  const context = useActionContext();
  const id = useSessionState((state) => state.doc.journey.id);
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const canMake = useSessionState(() => makeFuture.when(context));
  const [chosen, setChosen] = useState('');
  const others = (headers ?? []).filter((header) => header.id !== id && header.deletedAt === null);
  return (
    <EmptyState title={words.empty} text={words.emptyText}>
      <div className={styles.pairing}>
        {canMake && (
          <>
            <Button variant="primary" icon="split" onClick={() => makeFuture.run(context)}>
              {actions.makeFuture}
            </Button>
            <p className={styles.hint}>{words.makeHint}</p>
          </>
        )}
        {!readOnly && others.length > 0 && (
          <div className={styles.other}>
            <Select
              label={words.otherMap}
              value={chosen}
              options={[
                { value: '', label: words.choose },
                ...others.map((other) => ({
                  value: other.id,
                  label: other.title || library.untitled,
                  lang: other.language,
                })),
              ]}
              onChange={setChosen}
            />
            <Button
              disabled={chosen === ''}
              variant={canMake ? 'plain' : 'primary'}
              onClick={() => void pairWith(context, chosen)}
            >
              {words.pair}
            </Button>
          </div>
        )}
      </div>
    </EmptyState>
  );
}

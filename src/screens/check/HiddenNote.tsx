import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { bringInSight } from '../../actions/find/goToHit.ts';
import { placeOfHit } from '../../actions/find/HitPlace.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Check.module.css';

/** Says that the card asked about is folded away, and unfolds it. */
export function HiddenNote({ targetId }: { readonly targetId: string }): ReactNode {
  const context = useActionContext();
  const words = useMessages().find;
  const place = useSessionState((state) =>
    state.doc.cards.has(targetId) ? placeOfHit(state, { table: 'cards', id: targetId }, context.surface) : 'shown',
  );
  if (place === 'shown') return null;
  return (
    <p className={styles.hidden}>
      {words.place[place]}
      <Button onClick={() => bringInSight(context, { table: 'cards', id: targetId })}>{words.show}</Button>
    </p>
  );
}

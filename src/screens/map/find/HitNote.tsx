import type { ReactNode } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { bringInSight } from '../../../actions/find/goToHit.ts';
import { type HitPlace, placeOfHit } from '../../../actions/find/HitPlace.ts';
import type { SessionState } from '../../../editor/Session.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './FindBar.module.css';
import { textOfHit } from './textOfHit.ts';

const hitOf = ({ find }: SessionState) => find?.hits[find.current];

/** Of a hit that the screen does not show: its words, where it is, and a way to see it. */
export function HitNote(): ReactNode {
  const words = useMessages().find;
  const context = useActionContext();
  const hit = useSessionState(hitOf);
  const place = useSessionState((state): HitPlace | null => {
    const current = hitOf(state);
    return current ? placeOfHit(state, current, context.surface) : null;
  });
  const text = useSessionState((state) => (hit ? textOfHit(state.doc, hit) : ''));
  const mayOpen = useSessionState((state) => state.readOnly === null);
  if (!hit || place === null || place === 'shown') return null;
  const folded = place === 'hiddenLane' || place === 'collapsed';
  return (
    <div className={styles.note}>
      <bdi className={styles.noteText}>{text}</bdi>
      <span>{words.place[place]}</span>
      {(mayOpen || !folded) && <Button onClick={() => bringInSight(context, hit)}>{words.show}</Button>}
    </div>
  );
}

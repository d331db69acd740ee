import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { MatrixCanvas } from '../../../canvas/matrix/MatrixCanvas.tsx';
import { MatrixControl } from '../../../canvas/matrix/MatrixControl.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { journeyHref } from '../../../lib/route.ts';
import { isPlaced } from '../../../model/matrix/isPlaced.ts';
import { narrow } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { rankCards } from '../../../model/scoring/rankCards.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { PriorityTabProps } from '../PriorityTab.ts';
import { ChosenCards } from './ChosenCards.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import styles from './MatrixTab.module.css';
import { WaitingCards } from './WaitingCards.tsx';

/** Impact × effort: the priorities as dots to be moved, those that wait for their numbers, and the fields of one. */
export function MatrixTab({ filter }: PriorityTabProps): ReactNode {
  const words = useMessages().matrix;
  const session = useSession();
  const { announce, navigate } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const [control] = useState(() => new MatrixControl(session));
  const fields = useRef<HTMLElement>(null);
  const all = rankables(doc);
  const cards = useMemo(() => {
    const wanted = narrow(doc, rankables(doc), filter);
    const { ranked, unscored } = rankCards(doc, wanted, doc.journey.scoring.model);
    return [...ranked, ...unscored].flatMap(({ id }) => doc.cards.get(id) ?? []);
  }, [doc, filter]);
  const openFields = useCallback((): void => {
    // The fields of what was chosen with this key come with the next frame.
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('input:checked, button, input')?.focus());
  }, []);

  if (all.length === 0)
    return (
      <EmptyState title={words.empty} text={words.emptyText}>
        <Button variant="primary" icon="map" onClick={() => navigate(journeyHref(doc.journey.id))}>
          {words.goToMap}
        </Button>
      </EmptyState>
    );
  return (
    <div className={styles.tab}>
      <MatrixCanvas cards={cards} control={control} announce={announce} onOpen={openFields} />
      <aside className={styles.side} aria-label={words.side}>
        <ChosenCards sectionRef={fields} />
        <WaitingCards cards={cards.filter((card) => !isPlaced(card))} control={control} onOpen={openFields} />
        <MatrixLegend />
      </aside>
    </div>
  );
}

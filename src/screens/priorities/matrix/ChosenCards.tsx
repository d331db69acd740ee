import type { ReactNode, Ref } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { showOnMap } from '../../../actions/showOnMap.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { IMPACTS } from '../../../model/matrix/notches.ts';
import { isRankable } from '../../../model/scoring/isRankable.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { cardName } from '../../map/cardName.ts';
import { EffortField } from '../../map/inspector/card/EffortField.tsx';
import { PlainNumber } from '../../map/inspector/card/PlainNumber.tsx';
import { LevelScale } from '../../map/inspector/LevelScale.tsx';
import { useEditedCards } from '../../map/inspector/useEditedCards.ts';
import styles from './MatrixTab.module.css';

const NONE: readonly never[] = [];

/** The numbers of the chosen card; of several at one place, their names to choose from. */
export function ChosenCards({ sectionRef }: { readonly sectionRef: Ref<HTMLElement> }): ReactNode {
  const messages = useMessages();
  const { matrix: words, inspector } = messages;
  const session = useSession();
  const context = useActionContext();
  const { toast } = context;
  const ids = useSessionState(({ selection }) => (selection.kind === 'cards' ? selection.ids : NONE));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const edited = useEditedCards(ids);
  const cards = edited?.cards.filter(isRankable) ?? NONE;
  const [card, ...others] = cards;
  if (!edited || !card) return null;
  return (
    <section ref={sectionRef} className={styles.part} aria-label={words.chosen(cards.length)}>
      {others.length > 0 ? (
        <>
          <h2 className={styles.heading}>{words.chosen(cards.length)}</h2>
          <ul className={styles.list}>
            {cards.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={styles.card}
                  onClick={() => session.select({ kind: 'cards', ids: [one.id] })}
                >
                  <Icon name={one.kind} size={12} />
                  <span dir="auto" className={styles.name}>
                    {cardName(messages, one)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h2 className={styles.chosen}>
            <Icon name={card.kind} />
            <span dir="auto">{cardName(messages, card)}</span>
          </h2>
          <fieldset className={styles.fields} disabled={readOnly}>
            <LevelScale
              label={inspector.field.impact}
              value={edited.shared('impact')}
              levels={IMPACTS}
              wordOf={(level) => inspector.impactLevel[level as (typeof IMPACTS)[number]]}
              onChange={(impact) => edited.set({ impact })}
            />
            <EffortField edited={edited} />
            <PlainNumber edited={edited} name="reach" hint={inspector.hint.reach} min={0} />
            <PlainNumber edited={edited} name="confidence" hint={inspector.hint.confidence} min={0} max={100} />
          </fieldset>
          <div className={styles.deeds}>
            <Button variant="quiet" icon="map" onClick={() => showOnMap(context, [card.id])}>
              {words.showOnMap}
            </Button>
            {!readOnly && (card.impact !== null || card.effort !== null) && (
              <Button
                variant="quiet"
                icon="inbox"
                onClick={() => {
                  edited.set({ impact: null, effort: null });
                  toast(words.takenOff, { undo: true });
                }}
              >
                {words.takeOff}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

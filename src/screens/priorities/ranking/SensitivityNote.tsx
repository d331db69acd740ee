import { type ReactNode, useMemo } from 'react';
import { useSession } from '../../../editor/SessionContext.tsx';
import { type I18n, useI18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Id } from '../../../model/id.ts';
import { inputsOf } from '../../../model/scoring/ScoreInput.ts';
import { type Swing, sensitivityOf } from '../../../model/scoring/sensitivity.ts';
import { votesOf } from '../../../model/scoring/votesOf.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cardName } from '../../map/cardName.ts';
import styles from './SensitivityNote.module.css';
import { inputName, inputValue } from './scoreInputs.ts';
import type { PriorityRanking } from './useRanking.ts';

/** How many notches are told before one asks for more, and at all. */
const FIRST = 1;
const MOST = 12;

/** Whether the first place would hold if one estimate were one notch off, and which estimate would change it. */
export function SensitivityNote({ ranking }: { readonly ranking: PriorityRanking }): ReactNode {
  const i18n = useI18n();
  const session = useSession();
  const words = i18n.messages.priorities.sensitivity;
  const { model, open, unscored } = ranking;
  const { doc } = session.store.getState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ranking says that votes or cards have changed
  const { first, swings } = useMemo(() => {
    const { doc } = session.store.getState();
    const weighed = open.map((card) => ({ id: card.id, inputs: inputsOf(card, votesOf(doc, card.id)) }));
    return sensitivityOf(model, weighed);
  }, [ranking, session]);
  if (first.length === 0) return null;
  const [told, more] = [swings.slice(0, FIRST), swings.slice(FIRST, MOST)];
  return (
    <div className={styles.note}>
      <Icon name={swings.length === 0 ? 'check' : 'span'} size={14} />
      <div className={styles.words}>
        {swings.length === 0 ? (
          words.holds
        ) : (
          <>
            <b>{words.title}</b>{' '}
            {told.map((swing) => (
              <span key={swingKey(swing)}>{swingWords(i18n, doc, swing)}</span>
            ))}
            {more.length > 0 && (
              <details className={styles.more} data-no-picture>
                <summary>{words.more(swings.length - FIRST)}</summary>
                <ul className={styles.list}>
                  {more.map((swing) => (
                    <li key={swingKey(swing)}>{swingWords(i18n, doc, swing)}</li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
        {unscored.length > 0 && <span className={styles.unscored}> {words.unscored(unscored.length)}</span>}
      </div>
    </div>
  );
}

const swingKey = ({ id, input, to }: Swing): string => `${id} ${input} ${to}`;

function swingWords(i18n: I18n, doc: Doc, { id, input, from, to, first }: Swing): string {
  const words = i18n.messages.priorities.sensitivity;
  const nameOf = (one: Id): string => {
    const card = doc.cards.get(one);
    return card ? `\u2068${cardName(i18n.messages, card)}\u2069` : '';
  };
  const condition = words.swing(
    inputName(i18n, input),
    nameOf(id),
    inputValue(i18n, input, from),
    inputValue(i18n, input, to),
  );
  return `${condition} (${words.newFirst(i18n.formats.list(first.map(nameOf)))}).`;
}

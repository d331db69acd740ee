import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { inputsOf } from '../../../model/scoring/ScoreInput.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { scoreOf } from '../../../model/scoring/scoreOf.ts';
import { votesOf } from '../../../model/scoring/votesOf.ts';
import { placeOfKey } from '../../cardTable/Place.ts';
import type { TableControl } from '../../cardTable/TableControl.ts';
import { cardName } from '../../map/cardName.ts';
import { evidenceWords } from './evidenceWords.ts';
import styles from './RankingTab.module.css';
import { scoreReason } from './scoreReason.ts';

interface WhyBarProps {
  readonly control: TableControl;
  readonly model: ScoringModel;
}

/** What the score of the row under the keyboard is made of, and what it rests on. */
export function WhyBar({ control, model }: WhyBarProps): ReactNode {
  const i18n = useI18n();
  const key = useStore(control.standing, (standing) => standing.key);
  const place = placeOfKey(key);
  const cardId = place?.kind === 'field' ? place.cardId : '';
  const card = useSessionState((state) => state.doc.cards.get(cardId));
  const votes = useSessionState(({ doc }) => votesOf(doc, cardId));
  if (!card) return null;
  const { word, behind } = evidenceWords(i18n, card);
  return (
    <p className={styles.why} data-no-picture>
      <b>{i18n.messages.priorities.why}</b>
      <bdi className={styles.whyName}>{cardName(i18n.messages, card)}</bdi>
      <span>{scoreReason(i18n, model, scoreOf(model, inputsOf(card, votes)))}</span>
      <span>{behind === '' ? word : `${word} (${behind})`}</span>
    </p>
  );
}

import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Card } from '../../../model/records/card.ts';
import { evidenceWords } from './evidenceWords.ts';
import styles from './RankGrid.module.css';

/** How sure we are of an item: the word of its evidence, and how many stand behind it. */
export function EvidenceMark({ card }: { readonly card: Card }): ReactNode {
  const i18n = useI18n();
  const { word, behind } = evidenceWords(i18n, card);
  return (
    <span className={styles.evidence}>
      <span className={styles.pill} data-evidence={card.evidence ?? 'none'}>
        {word}
      </span>
      {behind !== '' && <span className={styles.behind}>{behind}</span>}
    </span>
  );
}

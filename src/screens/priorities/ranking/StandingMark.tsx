import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Standing } from '../../../model/scoring/standings.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './RankGrid.module.css';

/** The place in one model, and how many places that is better or worse than in the chosen one. */
export function StandingMark({ standing }: { readonly standing: Standing | undefined }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.priorities;
  if (!standing)
    return (
      <span className={styles.blank}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{words.notScored}</VisuallyHidden>
      </span>
    );
  const { rank, tied, gained } = standing;
  const change = gained === null || gained === 0 ? '' : gained > 0 ? words.gained(gained) : words.lost(-gained);
  return (
    <span className={styles.standing} title={change || undefined}>
      <span aria-hidden="true">{words.rank(rank, tied)}</span>
      <VisuallyHidden>{words.rankSaid(rank, tied)}</VisuallyHidden>
      {gained !== null && gained !== 0 && (
        <span className={styles.change} data-way={gained > 0 ? 'up' : 'down'}>
          <Icon name={gained > 0 ? 'arrowUp' : 'arrowDown'} size={11} />
          <span aria-hidden="true">{formats.number(Math.abs(gained))}</span>
          <VisuallyHidden>{change}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { RankedItem } from '../../../model/scoring/rankItems.ts';
import { NextItem } from './NextItem.tsx';
import styles from './NextThree.module.css';
import { nextItems } from './nextItems.ts';

interface NextThreeProps {
  readonly ranked: readonly RankedItem[];
  readonly onShow: (id: Id) => void;
  readonly onLinks: (id: Id) => void;
}

/** What to fix next, with where it is, whose it is, how sure we are and what answers it. */
export function NextThree({ ranked, onShow, onLinks }: NextThreeProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.priorities.next;
  const doc = useSessionState((state) => state.doc);
  const { items, others } = nextItems(ranked);
  const last = items.at(-1);
  return (
    <section className={styles.next} aria-label={items.length === 3 ? words.title : words.titleFewer}>
      <h2 className={styles.title}>{items.length === 3 ? words.title : words.titleFewer}</h2>
      <ol className={styles.list}>
        {items.map(({ id, rank, tied }) => {
          const card = doc.cards.get(id);
          return card && <NextItem key={id} card={card} rank={rank} tied={tied} onShow={onShow} onLinks={onLinks} />;
        })}
      </ol>
      {last && others > 0 && <p className={styles.note}>{words.more(others, last.rank)}</p>}
    </section>
  );
}

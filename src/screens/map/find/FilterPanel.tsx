import { type ReactNode, useEffect, useRef } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { CardFilter } from '../../../model/find/CardFilter.ts';
import { facetsOf } from '../../../model/find/facetsOf.ts';
import type { FilterMode } from '../../../model/find/SavedFilters.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SegmentedScale } from '../../../ui/SegmentedScale.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FilterPanel.module.css';
import { SavedViews } from './SavedViews.tsx';

/** What the cards can be filtered by, with counts, and the saved views. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { messages } = useI18n();
  const words = messages.find.filter;
  const session = useSession();
  const { surface, announce } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const filter = useSessionState((state) => state.filter);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const facets = facetsOf(doc);
  const set = (wanted: CardFilter, mode: FilterMode): void => {
    session.setFilter(wanted, mode);
    const { out } = session.store.getState().filter;
    announce(words.matching(doc.cards.size - out.size, doc.cards.size));
  };
  const close = (): void => {
    onClose();
    surface?.focus();
  };
  return (
    <section
      className={styles.panel}
      aria-label={words.title}
      ref={panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <SegmentedScale
          label={words.others}
          value={filter.mode}
          options={(['dim', 'hide'] as const).map((value) => ({ value, label: words.mode[value] }))}
          onChange={(mode) => mode && set(filter.wanted, mode)}
          inline
        />
        <IconButton icon="close" name={words.close} onClick={close} />
      </header>
      <div className={styles.body}>
        {facets.length === 0 && <p className={styles.hint}>{words.none}</p>}
        {facets.map((facet) => (
          <FacetGroup
            key={facet.group}
            facet={facet}
            wanted={filter.wanted}
            onChange={(wanted) => set(wanted, filter.mode)}
          />
        ))}
        <SavedViews />
      </div>
    </section>
  );
}

import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import type { PanelName } from '../../../actions/ActionContext.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { isFiltering } from '../../../model/find/CardFilter.ts';
import { lazyFilterBar, lazyFilterPanel, lazyFindBar } from '../lazyParts.ts';

const { Part: FindBar } = lazyFindBar;
const { Part: FilterBar } = lazyFilterBar;
const { Part: FilterPanel } = lazyFilterPanel;

interface FindPanels {
  /** Opens what was asked for; false: it is another panel. */
  readonly open: (panel: PanelName) => boolean;
  readonly closeFilter: () => void;
  /** What stands over the cards: the find bar, and what the filter leaves. */
  readonly bars: ReactNode;
  /** What lies over them at the side: what can be filtered by. */
  readonly panel: ReactNode;
}

/** Find and filter of a screen that shows cards. */
export function useFindPanels(): FindPanels {
  /** How often find was asked for since the bar opened; 0: it is closed. */
  const [findAsked, setFindAsked] = useState(0);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const isFiltered = useSessionState((state) => isFiltering(state.filter.wanted));
  const lastQuery = useRef('');
  const open = useCallback((panel: PanelName): boolean => {
    if (panel === 'find') setFindAsked((count) => count + 1);
    else if (panel === 'filter') setFilterOpen((isOpen) => !isOpen);
    else return false;
    return true;
  }, []);
  const closeFilter = useCallback(() => setFilterOpen(false), []);
  return {
    open,
    closeFilter,
    bars: (
      <Suspense>
        {findAsked > 0 && <FindBar asked={findAsked} lastQuery={lastQuery} onClose={() => setFindAsked(0)} />}
        {isFiltered && <FilterBar />}
      </Suspense>
    ),
    panel: <Suspense>{isFilterOpen && <FilterPanel onClose={closeFilter} />}</Suspense>,
  };
}

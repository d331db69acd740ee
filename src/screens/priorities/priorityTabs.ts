import { lazyBoardTab, lazyMatrixTab, lazyRollUpsTab } from './lazyTabs.ts';
import type { PriorityTab } from './PriorityTab.ts';
import { RankingTab } from './ranking/RankingTab.tsx';

/** The tabs of the priorities screen, in their order; the first is open at the start. */
export const PRIORITY_TABS: readonly [PriorityTab, ...PriorityTab[]] = [
  { id: 'ranking', label: ({ priorities }) => priorities.tab.ranking, Part: RankingTab },
  { id: 'matrix', label: ({ priorities }) => priorities.tab.matrix, Part: lazyMatrixTab.Part },
  { id: 'board', label: ({ priorities }) => priorities.tab.board, Part: lazyBoardTab.Part },
  { id: 'rollUps', label: ({ priorities }) => priorities.tab.rollUps, Part: lazyRollUpsTab.Part },
];

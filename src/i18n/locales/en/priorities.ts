import type { Formats } from '../../Formats.ts';

/** The priorities screen: models, ranking, reasons. */
export const priorities = (f: Formats) => ({
  tabs: 'Ways to look at the priorities',
  tab: { ranking: 'Ranking', matrix: 'Matrix', board: 'Board', rollUps: 'Roll-ups' },
  model: {
    worstFirst: 'Worst first',
    rice: 'RICE',
    iceAverage: 'ICE, average',
    iceProduct: 'ICE, product',
    opportunity: 'Opportunity score',
    votes: 'Votes',
  },
  ranking: 'Ranking',
  column: { rank: 'Rank', item: 'Pain point or opportunity', score: 'Score', stage: 'Stage' },
  rank: (n: number, tied: boolean) => (tied ? `${f.number(n)} =` : f.number(n)),
  notScored: (n: number) => `Not scored (${f.number(n)})`,
});

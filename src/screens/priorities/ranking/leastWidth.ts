import type { RankColumn } from './RankColumn.ts';

/** Widths of the columns in CSS pixels, as RankGrid.module.css states them; the text needs at least this much. */
const WIDTHS: Readonly<Record<RankColumn['kind'], number>> = {
  rank: 52,
  text: 220,
  score: 132,
  input: 78,
  model: 96,
  votes: 104,
  evidence: 116,
  stage: 96,
  owner: 96,
  status: 96,
  touchpoint: 150,
  linked: 150,
  metric: 150,
};

/** Below this width the ranking scrolls sideways. A few columns (phones) share what room there is. */
export const leastWidth = (columns: readonly RankColumn[]): number =>
  columns.length > 4 ? columns.reduce((sum, { kind }) => sum + WIDTHS[kind], 0) : 0;

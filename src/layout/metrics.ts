/** Sizes of the map in CSS pixels at zoom 1, all whole (docs/SPEC.md, LAY-1). */
export const METRICS = {
  laneHeaderWidth: 148,
  collapsedColumnWidth: 44,
  cardWidth: 200,
  /** Between cards, and between the tracks of a dense cell. */
  gap: 6,
  cellPadding: 6,
  cardPaddingBlock: 8,
  /** Bar (3 px) and padding at the card's start side. */
  cardPaddingStart: 11,
  /** Border (1 px) and padding at the card's end side. */
  cardPaddingEnd: 10,
  barWidth: 3,
  minLaneHeight: 46,
  collapsedLaneHeight: 30,
  heatHeight: 44,
  handOffHeight: 49,
  /** Band above a lane that carries the name of a blueprint line. */
  blueprintBand: 22,
  curveHeight: 132,
  curveTop: 22,
  curveMiddle: 66,
  curveBottom: 110,
  pointSize: 28,
  dotRadius: 7,
  maxTextLines: 24,
  maxTracks: 6,
  maxImageHeight: 160,
  metaIcon: 12,
  laneIcon: 16,
} as const;

/** Width of a step's column with this many tracks of cards side by side. */
export const columnWidth = (tracks: number): number =>
  2 * METRICS.cellPadding + tracks * METRICS.cardWidth + (tracks - 1) * METRICS.gap;

/** How many tracks a column gets when its fullest cell holds this many cards: cells stay about as wide as high. */
export const trackCount = (maxCards: number): number =>
  Math.min(METRICS.maxTracks, Math.max(1, Math.round(Math.sqrt(maxCards / 3))));

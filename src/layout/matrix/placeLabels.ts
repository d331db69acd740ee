import { MATRIX_METRICS } from './matrixPlane.ts';

/** A dot of one row that wants words beside it. Distances from the start edge of the row. */
export interface LabelledDot {
  readonly start: number;
  readonly radius: number;
  /** Width of its words, at most `MATRIX_METRICS.maxLabel`. */
  readonly wanted: number;
}

/** The room for words beside a dot; null: none. */
export type LabelRoom = { readonly start: number; readonly width: number; readonly side: 'after' | 'before' } | null;

/**
 * Room for the words of the dots of one row, the most important dot first: after the dot where the words are read on
 * from it, else before it, else cut on the wider side, else none. No room covers a dot or another room, and all end
 * within `width`.
 */
export function placeLabels(dots: readonly LabelledDot[], width: number): readonly LabelRoom[] {
  const { gap, edge, maxLabel, minLabel } = MATRIX_METRICS;
  const taken = dots.map(({ start, radius }) => ({ from: start - radius, to: start + radius }));
  return dots.map(({ start, radius, wanted }) => {
    const from = start + radius + gap;
    const to = start - radius - gap;
    let end = width - edge;
    let begin: number = edge;
    for (const other of taken) {
      if (other.from > start) end = Math.min(end, other.from - gap);
      if (other.to < start) begin = Math.max(begin, other.to + gap);
    }
    const after = end - from;
    const before = to - begin;
    const need = Math.min(Math.ceil(wanted), maxLabel);
    const room = (side: 'after' | 'before', most: number): LabelRoom => {
      const size = Math.floor(Math.min(need, most));
      const first = side === 'after' ? from : to - size;
      taken.push({ from: first, to: first + size });
      return { start: first, width: size, side };
    };
    if (after >= need) return room('after', after);
    if (before >= need) return room('before', before);
    const most = Math.max(after, before);
    return most < minLabel ? null : room(after >= before ? 'after' : 'before', most);
  });
}

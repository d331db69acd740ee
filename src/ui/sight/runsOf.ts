import type { Stretch } from './stretchInSight.ts';

/** Neighbours that are all in the page, or all left out. */
export interface Run extends Stretch {
  readonly isShown: boolean;
}

/**
 * A list as runs of items that are in the page and of those that are not. In it are those in sight and the pinned ones,
 * each with the whole line in which it stands.
 */
export function runsOf(count: number, sight: Stretch, pinned: readonly number[], perLine = 1): readonly Run[] {
  const shown = [{ from: sight.from, to: Math.min(sight.to, count) }];
  for (const index of pinned) {
    if (index < 0 || index >= count) continue;
    const from = index - (index % perLine);
    shown.push({ from, to: Math.min(count, from + perLine) });
  }
  shown.sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to } of shown) {
    if (to <= at || to <= from) continue;
    if (from > at) runs.push({ from: at, to: from, isShown: false });
    const last = runs.at(-1);
    if (last?.isShown) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from: Math.max(at, from), to, isShown: true });
    at = to;
  }
  if (at < count) runs.push({ from: at, to: count, isShown: false });
  return runs;
}

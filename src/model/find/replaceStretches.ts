import type { Stretch } from '../../lib/fold.ts';

/** The text with each stretch replaced and all the rest as it stood. The stretches are in order and do not overlap. */
export function replaceStretches(text: string, stretches: readonly Stretch[], replacement: string): string {
  let replaced = '';
  let from = 0;
  for (const { start, end } of stretches) {
    replaced += text.slice(from, start) + replacement;
    from = end;
  }
  return replaced + text.slice(from);
}

import type { Tone } from '../../layout/Layout.ts';

/** The CSS colour of a tone: a variable of styles/tokens.css, so that a change of theme needs no new render. */
export function toneVar(tone: Tone): string {
  if (tone.startsWith('kind-')) return `var(--k-${tone.slice(5)})`;
  if (tone.startsWith('emotion')) {
    const score = Number(tone.slice(7));
    return `var(--e${score < 0 ? `-${-score}n` : score})`;
  }
  if (tone.startsWith('severity')) return `var(--s-${tone.slice(8)})`;
  if (tone.startsWith('color-')) return `var(--c-${tone.slice(6)})`;
  return `var(--${tone === 'ink2' ? 'ink-2' : tone === 'ink3' ? 'ink-3' : tone})`;
}

import type { IconName } from '../../lib/icons.ts';
import type { EmpathySection } from '../../model/scales.ts';
import type { Tone } from '../Layout.ts';
import { columnWidth } from '../metrics.ts';

/** Rows of the empathy map, from the start side: the head (think, feel) stands in the middle, the senses around it. */
export const SECTION_ROWS: readonly (readonly EmpathySection[])[] = [
  ['who', 'goal'],
  ['hear', 'think', 'see'],
  ['do', 'feel', 'say'],
  ['pain', 'gain'],
];

export const EMPATHY_METRICS = {
  gap: 12,
  titleHeight: 34,
  minSectionHeight: 132,
  /** Sections around the head have two tracks of notes. */
  sectionWidth: columnWidth(2),
} as const;

export const EMPATHY_WIDTH = 3 * EMPATHY_METRICS.sectionWidth + 2 * EMPATHY_METRICS.gap;

/** Width of a section in a row of this many. */
export const sectionWidth = (inRow: number): number =>
  Math.floor((EMPATHY_WIDTH - (inRow - 1) * EMPATHY_METRICS.gap) / inRow);

export const SECTION_LOOK: Readonly<Record<EmpathySection, { readonly icon: IconName; readonly tone: Tone }>> = {
  who: { icon: 'persona', tone: 'kind-note' },
  goal: { icon: 'target', tone: 'kind-touchpoint' },
  see: { icon: 'show', tone: 'kind-evidence' },
  say: { icon: 'quote', tone: 'kind-quote' },
  do: { icon: 'action', tone: 'kind-action' },
  hear: { icon: 'ear', tone: 'kind-metric' },
  think: { icon: 'thought', tone: 'kind-thought' },
  feel: { icon: 'emotion', tone: 'kind-emotion' },
  pain: { icon: 'pain', tone: 'kind-pain' },
  gain: { icon: 'smile', tone: 'kind-opportunity' },
};

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
  /** Room below the notes, for the button that adds one. */
  footer: 30,
  /** A section with more notes than this gets a second track. */
  notesInTrack: 4,
} as const;

/** Width of the whole map. The sections around the head have one track of notes, or two where there are many. */
export const empathyWidth = (mostNotes: number): number =>
  3 * columnWidth(mostNotes > EMPATHY_METRICS.notesInTrack ? 2 : 1) + 2 * EMPATHY_METRICS.gap;

/** Width of a section in a row of this many. */
export const sectionWidth = (mapWidth: number, inRow: number): number =>
  Math.floor((mapWidth - (inRow - 1) * EMPATHY_METRICS.gap) / inRow);

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

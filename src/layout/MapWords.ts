import type { HeatLevel } from '../model/heat/heatOf.ts';
import type { CardKind, Evidence, Initiative, LaneKind, Status, Timing } from '../model/scales.ts';
import type { EmpathyWords } from './empathy/EmpathyLayout.ts';

/** The words that a map itself shows, in the map's language. Given to the layout; it knows no language. */
export interface MapWords extends EmpathyWords {
  readonly laneKind: (kind: LaneKind) => string;
  readonly cardKind: (kind: CardKind) => string;
  readonly timing: (timing: Timing) => string;
  readonly evidence: (evidence: Evidence) => string;
  readonly initiative: (initiative: Initiative) => string;
  readonly status: (status: Status) => string;
  /** A channel of the list in words, a user's own channel as it is. */
  readonly channel: (channel: string) => string;
  /** "severity 3" */
  readonly severity: (severity: number) => string;
  /** A signed emotion score: "+2", "−1.5". */
  readonly score: (score: number) => string;
  readonly count: (n: number) => string;
  readonly minutes: (n: number) => string;
  /** Value, unit, target and n of a metric in one phrase: "CSAT 3.1 (n = 42)". */
  readonly metric: (metric: {
    readonly measure: string | null;
    readonly value: number | null;
    readonly unit: string;
    readonly target: number | null;
    readonly n: number | null;
  }) => string;
  /** Names of the rows of hand-offs. */
  readonly touchpointChange: { readonly handOff: string; readonly channelSwitch: string };
  /** From one owner or channel to the next, each isolated: "Sales → Support". */
  readonly fromTo: (from: string, to: string) => string;
  /** Title of the strip of pain. */
  readonly heat: string;
  readonly heatLevel: (level: HeatLevel) => string;
  /** "3 not scored" */
  readonly notScored: (n: number) => string;
  readonly momentOfTruth: string;
  readonly untitled: string;
  readonly peak: string;
  readonly valley: string;
  readonly end: string;
  readonly peakEnd: string;
  readonly valleyEnd: string;
  readonly lineOfInteraction: string;
  readonly lineOfVisibility: string;
  readonly lineOfInternalInteraction: string;
}

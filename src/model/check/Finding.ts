import type { Id } from '../id.ts';

/** Every question that the map check can ask, in the order in which one place asks them. Kept in files: never renamed. */
export const RULE_IDS = [
  'noPersona',
  'noMapOwner',
  'noReviewDate',
  'reviewIsPast',
  'noStageBefore',
  'noStageAfter',
  'mostlyAssumed',
  'fewFeelings',
  'flatFeelings',
  'stageWithoutAction',
  'stageNamedAfterDepartment',
  'touchpointWithoutOwner',
  'touchpointWithoutChannel',
  'handOff',
  'channelSwitch',
  'dipWithoutPain',
  'lowPointUnheard',
  'painWithoutScore',
  'painWithoutOwner',
  'painWithoutEvidence',
  'painWithoutOpportunity',
  'opportunityWithoutPain',
  'proposalWithoutPain',
  'metricWithoutN',
  'metricWithoutMethod',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/**
 * One question to the team about one place of the map. Rule and target together are its identity: it is the same
 * question after any edit that leaves it open. Words are the interface's; these are the facts that they need.
 */
export interface Finding {
  readonly ruleId: RuleId;
  /** The row that the question is about, or the journey. */
  readonly targetId: Id;
  /** A second card that it is about: the touchpoint before. */
  readonly otherId: Id | null;
  /** How many of how many. */
  readonly share: { readonly part: number; readonly whole: number } | null;
}

/** A question about one row that needs no further facts. */
export const finding = (ruleId: RuleId, targetId: Id, facts: Partial<Finding> = {}): Finding => ({
  ruleId,
  targetId,
  otherId: null,
  share: null,
  ...facts,
});

/** Names a question in maps, in the session and in lists. */
export const findingKey = ({ ruleId, targetId }: { readonly ruleId: string; readonly targetId: Id }): string =>
  `${ruleId} ${targetId}`;

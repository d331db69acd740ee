import type { RuleId } from './Finding.ts';

/** What questions are about: a team can look at one theme at a time. */
export const THEMES = ['map', 'touchpoints', 'feelings', 'pains', 'evidence'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_OF: { readonly [R in RuleId]: Theme } = {
  noPersona: 'map',
  noMapOwner: 'map',
  noReviewDate: 'map',
  reviewIsPast: 'map',
  noStageBefore: 'map',
  noStageAfter: 'map',
  mostlyAssumed: 'evidence',
  fewFeelings: 'feelings',
  flatFeelings: 'feelings',
  stageWithoutAction: 'touchpoints',
  stageNamedAfterDepartment: 'map',
  touchpointWithoutOwner: 'touchpoints',
  touchpointWithoutChannel: 'touchpoints',
  handOff: 'touchpoints',
  channelSwitch: 'touchpoints',
  dipWithoutPain: 'feelings',
  lowPointUnheard: 'feelings',
  painWithoutScore: 'pains',
  painWithoutOwner: 'pains',
  painWithoutEvidence: 'evidence',
  painWithoutOpportunity: 'pains',
  opportunityWithoutPain: 'pains',
  proposalWithoutPain: 'pains',
  metricWithoutN: 'evidence',
  metricWithoutMethod: 'evidence',
};

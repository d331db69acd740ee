import type { CardRule, CurveRule, MapRule, PairRule, StageRule, StepRule } from './Rule.ts';
import { channelSwitch } from './rules/channelSwitch.ts';
import { dipWithoutPain } from './rules/dipWithoutPain.ts';
import { fewFeelings } from './rules/fewFeelings.ts';
import { flatFeelings } from './rules/flatFeelings.ts';
import { handOff } from './rules/handOff.ts';
import { lowPointUnheard } from './rules/lowPointUnheard.ts';
import { metricWithoutMethod } from './rules/metricWithoutMethod.ts';
import { metricWithoutN } from './rules/metricWithoutN.ts';
import { mostlyAssumed } from './rules/mostlyAssumed.ts';
import { noMapOwner } from './rules/noMapOwner.ts';
import { noPersona } from './rules/noPersona.ts';
import { noReviewDate } from './rules/noReviewDate.ts';
import { noStageAfter } from './rules/noStageAfter.ts';
import { noStageBefore } from './rules/noStageBefore.ts';
import { opportunityWithoutPain } from './rules/opportunityWithoutPain.ts';
import { painWithoutEvidence } from './rules/painWithoutEvidence.ts';
import { painWithoutOpportunity } from './rules/painWithoutOpportunity.ts';
import { painWithoutOwner } from './rules/painWithoutOwner.ts';
import { painWithoutScore } from './rules/painWithoutScore.ts';
import { proposalWithoutPain } from './rules/proposalWithoutPain.ts';
import { reviewIsPast } from './rules/reviewIsPast.ts';
import { stageNamedAfterDepartment } from './rules/stageNamedAfterDepartment.ts';
import { stageWithoutAction } from './rules/stageWithoutAction.ts';
import { touchpointWithoutChannel } from './rules/touchpointWithoutChannel.ts';
import { touchpointWithoutOwner } from './rules/touchpointWithoutOwner.ts';

/** Every rule, by what it looks at. */
export const CARD_RULES: readonly CardRule[] = [
  touchpointWithoutOwner,
  touchpointWithoutChannel,
  painWithoutScore,
  painWithoutOwner,
  painWithoutEvidence,
  painWithoutOpportunity,
  opportunityWithoutPain,
  proposalWithoutPain,
  metricWithoutN,
  metricWithoutMethod,
];
export const STEP_RULES: readonly StepRule[] = [dipWithoutPain, lowPointUnheard];
export const STAGE_RULES: readonly StageRule[] = [stageWithoutAction, stageNamedAfterDepartment];
export const CURVE_RULES: readonly CurveRule[] = [fewFeelings, flatFeelings];
export const PAIR_RULES: readonly PairRule[] = [handOff, channelSwitch];
export const MAP_RULES: readonly MapRule[] = [
  noPersona,
  noMapOwner,
  noReviewDate,
  reviewIsPast,
  noStageBefore,
  noStageAfter,
  mostlyAssumed,
];

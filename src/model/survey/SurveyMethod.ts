import type { Measure } from '../scales.ts';

/** The measures that come from answers on a scale. */
export const SURVEY_MEASURES = ['nps', 'csat', 'ces'] as const satisfies readonly Measure[];
export type SurveyMeasure = (typeof SURVEY_MEASURES)[number];

/** How answers become one number. `effort` methods are for questions where a high answer means much effort. */
export const SURVEY_METHODS = [
  'promotersLessDetractors',
  'topTwo',
  'mean',
  'easeTopThree',
  'easeMean',
  'effortBottomThree',
  'effortMean',
] as const;
export type SurveyMethod = (typeof SURVEY_METHODS)[number];

interface Scale {
  /** Lowest and highest answer; all whole numbers between are answers too. */
  readonly least: number;
  readonly most: number;
  readonly methods: readonly [SurveyMethod, ...SurveyMethod[]];
}

/**
 * The scale of each measure and the ways to read it, the usual one first. NPS: Reichheld, “The One Number You Need to
 * Grow”, HBR 2003. CSAT: answers 1–5. CES: 1–7, agreement with “made it easy” (CEB, 2013) or effort (Dixon, 2010).
 */
export const SURVEY_SCALES: Readonly<Record<SurveyMeasure, Scale>> = {
  nps: { least: 0, most: 10, methods: ['promotersLessDetractors'] },
  csat: { least: 1, most: 5, methods: ['topTwo', 'mean'] },
  ces: { least: 1, most: 7, methods: ['easeTopThree', 'easeMean', 'effortBottomThree', 'effortMean'] },
};

/** The answers that a share method counts as good; null: the method takes the mean. */
export const COUNTED: Readonly<Record<SurveyMethod, readonly [from: number, to: number] | null>> = {
  promotersLessDetractors: [9, 10],
  topTwo: [4, 5],
  mean: null,
  easeTopThree: [5, 7],
  easeMean: null,
  effortBottomThree: [1, 3],
  effortMean: null,
};

/** NPS answers up to this one are of detractors. */
export const LAST_DETRACTOR = 6;

/** Whether an answer helps the result, weighs against it, or neither: for drawing the distribution. */
export function sideOf(method: SurveyMethod, answer: number): 'good' | 'bad' | 'neither' {
  const counted = COUNTED[method];
  if (counted && answer >= counted[0] && answer <= counted[1]) return 'good';
  return method === 'promotersLessDetractors' && answer <= LAST_DETRACTOR ? 'bad' : 'neither';
}

export const isSurveyMeasure = (measure: Measure | null): measure is SurveyMeasure =>
  SURVEY_MEASURES.some((known) => known === measure);

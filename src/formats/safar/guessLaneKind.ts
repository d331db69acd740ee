import { fold } from '../../lib/fold.ts';
import { LANE_KINDS, type LaneKind } from '../../model/scales.ts';

/** Words that name a kind of lane, English and Persian. The first kind with a word in the title wins. */
const WORDS: readonly (readonly [LaneKind, readonly string[]])[] = [
  [
    'painPoints',
    [
      'pain',
      'problem',
      'friction',
      'obstacle',
      'barrier',
      'frustration',
      'درد',
      'مشکل',
      'مانع',
      'موانع',
      'چالش',
      'نقاط ضعف',
      'اصطکاک',
    ],
  ],
  ['opportunities', ['opportunit', 'idea', 'solution', 'improvement', 'فرصت', 'ایده', 'راه‌حل', 'بهبود']],
  ['emotion', ['emotion', 'feeling', 'mood', 'sentiment', 'احساس', 'حس مشتری', 'حال‌وهوا']],
  ['frontstage', ['frontstage', 'front stage', 'onstage', 'روی صحنه', 'جلوی صحنه', 'پیش صحنه']],
  ['backstage', ['backstage', 'back stage', 'پشت صحنه']],
  ['support', ['support process', 'supporting', 'support', 'پشتیبان']],
  ['touchpoints', ['touchpoint', 'touch point', 'نقطه تماس', 'نقاط تماس']],
  ['channels', ['channel', 'کانال']],
  ['quotes', ['quote', 'voice', 'verbatim', 'نقل‌قول', 'صدای مشتری']],
  ['thoughts', ['thought', 'thinking', 'think', 'question', 'فکر', 'افکار', 'اندیشه', 'پرسش', 'ذهن']],
  ['metrics', ['metric', 'kpi', 'measure', 'score', 'nps', 'csat', 'شاخص', 'سنجه', 'معیار']],
  ['evidence', ['evidence', 'شواهد']],
  ['images', ['image', 'picture', 'photo', 'screenshot', 'storyboard', 'تصویر', 'تصاویر', 'عکس']],
  ['actions', ['action', 'doing', 'activit', 'task', 'behavio', 'کنش', 'اقدام', 'فعالیت', 'رفتار', 'کارها']],
];
const FOLDED = WORDS.map(([kind, words]) => [kind, words.map(fold)] as const);
const KINDS = new Map<string, LaneKind>(LANE_KINDS.map((kind) => [fold(kind), kind]));

/** The kind of a lane by its title ("Pain points", «نقاط درد»), or by its kind written in another way ("pain-points"). */
export function guessLaneKind(title: string): LaneKind | null {
  const folded = fold(title);
  const named = KINDS.get(folded.replace(/[-_]/g, ''));
  if (named) return named;
  return FOLDED.find(([, words]) => words.some((word) => folded.includes(word)))?.[0] ?? null;
}

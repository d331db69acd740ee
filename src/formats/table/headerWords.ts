import { fold } from '../../lib/fold.ts';
import { guessLaneKind } from '../safar/guessLaneKind.ts';
import type { ItemRole, LaneRole } from './TableReading.ts';

const words = (list: string): readonly string[] => list.split('|').map(fold);
const isOneOf = (list: readonly string[]) => (header: string) => list.includes(fold(header));
const hasOneOf = (list: readonly string[]) => (header: string) => list.some((word) => fold(header).includes(word));

export const isStageWord = isOneOf(
  words(
    'stage|stages|phase|phases|journey stage|journey phase|customer stage|step|steps|moment|time|مرحله|مراحل|فاز|مرحله سفر|مراحل سفر|ایستگاه|المرحلة|گام',
  ),
);
export const isStepWord = isOneOf(
  words('step|steps|substep|sub-step|sub step|substage|sub-stage|task|گام|گام‌ها|زیرگام|زیر مرحله|زیرمرحله'),
);
const isGoalWord = isOneOf(
  words(
    'goal|goals|customer goal|customer goals|user goal|user goals|objective|objectives|stage goal|هدف|اهداف|هدف مشتری|اهداف مشتری|هدف مرحله',
  ),
);
const isScoreWord = isOneOf(
  words(
    'score|emotion score|emotional score|sentiment score|sentiment|feeling|feelings|emotion|emotions|mood|rating|satisfaction|emoji|experience|experience score|امتیاز|امتیاز احساس|نمره|احساس|احساسات|حس|رضایت|الدرجة|درجه',
  ),
);

/** Names of columns of items, the more special ones first. */
const ITEM_WORDS: readonly (readonly [ItemRole, (header: string) => boolean])[] = [
  ['score', isScoreWord],
  ['step', isStepWord],
  ['stage', isStageWord],
  ['severity', hasOneOf(words('severity|priority|criticality|شدت|اولویت|اهمیت مشکل'))],
  ['frequency', hasOneOf(words('frequency|فراوانی|تکرار|بسامد'))],
  ['impact', isOneOf(words('impact|اثر|تأثیر'))],
  ['owner', hasOneOf(words('owner|responsible|assignee|department|team|مسئول|مالک|متولی|واحد|تیم'))],
  ['evidence', isOneOf(words('evidence|source type|confidence|شواهد|شاهد|منبع'))],
  ['status', isOneOf(words('status|state|وضعیت'))],
  ['persona', hasOneOf(words('persona|segment|پرسونا|پرسونای'))],
  ['tags', isOneOf(words('tag|tags|label|labels|برچسب|برچسب‌ها'))],
  ['channel', isOneOf(words('channel|channels|کانال'))],
  ['lane', isOneOf(words('lane|swimlane|row|layer|category|dimension|theme|ردیف|لایه|دسته|دسته‌بندی|سطر'))],
  ['kind', isOneOf(words('kind|type|card kind|card type|item type|نوع|گونه|نوع کارت|گونه کارت'))],
  [
    'text',
    isOneOf(
      words(
        'text|title|summary|description|item|card|content|note|notes|insight|observation|finding|body|statement|متن|عنوان|شرح|توضیح|توضیحات|مورد|کارت|یادداشت|یافته|مشاهده|محتوا',
      ),
    ),
  ],
];

/** Whether the corner of a grid only says what its rows and columns are ("Lane / Stage"). */
export const isCornerWord = (corner: string): boolean =>
  corner.split(/[\\/|\n]/).every((part) => {
    const role = itemRoleOf(part);
    return part.trim() === '' || role === 'lane' || role === 'stage' || role === 'step' || role === 'kind';
  });

/** What the column of a table of items says, by its header in English or Persian; null: not known. */
export const itemRoleOf = (header: string): ItemRole | null => ITEM_WORDS.find(([, fits]) => fits(header))?.[0] ?? null;

/** What a lane becomes, by its title in English or Persian; null: not known. */
export function laneRoleOf(title: string): LaneRole | null {
  if (isGoalWord(title)) return 'goal';
  return isScoreWord(title) ? 'emotion' : guessLaneKind(title);
}

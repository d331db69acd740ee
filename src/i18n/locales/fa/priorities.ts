import type { Formats } from '../../Formats.ts';
import type { priorities as en } from '../en/priorities.ts';

export const priorities = (f: Formats): ReturnType<typeof en> => ({
  tabs: 'راه‌های نگاه به اولویت‌ها',
  tab: { ranking: 'رتبه‌بندی', matrix: 'ماتریس', board: 'تخته وضعیت', rollUps: 'جمع‌ها' },
  model: {
    worstFirst: 'بدترین اول',
    rice: 'RICE',
    iceAverage: 'ICE میانگین',
    iceProduct: 'ICE حاصل‌ضرب',
    opportunity: 'امتیاز فرصت',
    votes: 'رأی‌ها',
  },
  ranking: 'رتبه‌بندی',
  column: { rank: 'رتبه', item: 'نقطه درد یا فرصت', score: 'امتیاز', stage: 'مرحله' },
  rank: (n, tied) => (tied ? `${f.number(n)} =` : f.number(n)),
  notScored: (n) => `بدون امتیاز (${f.number(n)})`,
});

import type { Formats } from '../../Formats.ts';
import type { board as en } from '../en/board.ts';

export const board = (f: Formats): ReturnType<typeof en> => ({
  board: 'تخته وضعیت',
  boardHint: 'کلیدهای جهت میان کارت‌ها می‌روند، Alt با چپ و راست وضعیت کارت را عوض می‌کند.',
  none: 'بدون وضعیت',
  column: (name, n) => `${name}، ${f.number(n)} کارت`,
  setStatus: (name) => `وضعیت «\u2068${name}\u2069»`,
  moved: (name, status) => `«\u2068${name}\u2069»: ${status}`,
  rollUps: 'جمع نقاط درد',
  by: 'جمع بر پایه',
  group: { stage: 'مرحله', owner: 'مسئول', channel: 'کانال', persona: 'پرسونا' },
  without: { stage: 'در ورودی', owner: 'بدون مسئول', channel: 'بدون کانال', persona: 'بدون پرسونا' },
  pains: 'نقاط درد',
  open: 'هنوز باز',
  sum: 'جمع',
  worst: 'بدترین',
  worstOf: (score, name) => `${score}: ${name}`,
  formula: 'شدت × فراوانی، برای هر نقطه درد ۰ تا ۲۰. آنچه امتیاز ندارد شمرده می‌شود ولی صفر به شمار نمی‌آید.',
  several: {
    channel: 'کانال‌های هر نقطه درد همان کانال‌های نقاط تماس گام آن‌اند؛ در هر کدام یک بار شمرده می‌شود.',
    persona: 'نقطه دردی که چند پرسونا دارد در هر کدام شمرده می‌شود.',
  },
  sortBy: (name) => `مرتب کردن بر پایه ${name}`,
  inRanking: (name) => `«\u2068${name}\u2069» در رتبه‌بندی`,
  onMap: (name) => `«\u2068${name}\u2069» روی نقشه`,
  noPains: 'نقطه دردی برای جمع زدن نیست',
  noPainsText: 'نقاط درد نقشه اینجا بر پایه مرحله، مسئول، کانال و پرسونا جمع زده می‌شوند.',
});

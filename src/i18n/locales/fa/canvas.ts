import type { Formats } from '../../Formats.ts';

/** What the map canvas says and calls its parts. */
export const canvas = (f: Formats) => ({
  map: (title: string) => `نقشه: ${title}`,
  mapHelp: 'کلیدهای جهت میان خانه‌ها می‌روند، Enter ویرایش، M جابه‌جایی، C پیوند، Tab خروج.',
  addCard: (lane: string, stage: string) => `افزودن کارت به ${lane}، ${stage}`,
  addStage: 'افزودن مرحله',
  addLane: 'افزودن ردیف',
  emptyCell: (lane: string, stage: string) => `خانه خالی: ${lane}، ${stage}`,
  more: (name: string) => `بیشتر: ${name}`,
  rename: (name: string) => `تغییر نام ${name}`,
  stage: (title: string, place: number, count: number) => `مرحله ${f.number(place)} از ${f.number(count)}: ${title}`,
  step: (title: string, stage: string) => `گام: ${title}، ${stage}`,
  lane: (title: string, place: number, count: number) => `ردیف ${f.number(place)} از ${f.number(count)}: ${title}`,
  collapsed: (name: string) => `${name}، جمع‌شده`,
  opened: (name: string) => `${name}، باز شد`,
  openCollapsed: (title: string) => `باز کردن ${title}`,
  cardText: 'متن کارت',
  noText: 'بدون متن',
  place: (lane: string, stage: string) => `${lane}، ${stage}`,
  selected: 'انتخاب‌شده',
  link: (kind: string, from: string, to: string) => `«\u2068${from}\u2069» ${kind} «\u2068${to}\u2069»`,
  pickedUp: (count: number) =>
    `${f.plural(count, { one: 'کارت برداشته شد', other: `${f.number(count)} کارت برداشته شد` })}. با کلیدهای جهت جا را انتخاب کنید؛ Enter رها می‌کند و Escape لغو.`,
  moveTarget: (stage: string, lane: string, place: number, count: number) =>
    `${stage}، ${lane}، ${f.number(place)} از ${f.number(count)}`,
  moved: (count: number, stage: string, lane: string, place: number, size: number) =>
    `${f.plural(count, { one: 'کارت', other: `${f.number(count)} کارت` })} به «\u2068${stage}\u2069» منتقل شد، \u2068${lane}\u2069، ${f.number(place)} از ${f.number(size)}`,
  moveCancelled: 'جابه‌جایی لغو شد',
  scored: (score: string) => `امتیاز ${score}`,
  spans: (columns: number) => `پهنا: ${f.number(columns)} ستون`,
  sources: (n: number) => `${f.number(n)} منبع`,
  changeSpan: 'تغییر پهنا',
  connect: 'پیوند به کارت دیگر',
  connectFrom: (text: string) => `پیوند از «\u2068${text}\u2069». کارت دیگر را انتخاب کنید یا Escape بزنید.`,
  connected: 'کارت‌ها پیوند خوردند',
  connectCancelled: 'پیوند لغو شد',
  cards: (count: number) => `${f.number(count)} کارت`,
});

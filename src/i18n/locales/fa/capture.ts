import type { Formats } from '../../Formats.ts';
import type { capture as en } from '../en/capture.ts';

export const capture = (f: Formats): ReturnType<typeof en> => {
  const cards = (n: number) => `${f.number(n)} کارت`;
  return {
    panel: 'یادداشت چه خواهد شد',
    suggestions: 'پیشنهادها',
    found: (n) => `${f.number(n)} پیشنهاد`,
    sign: { kind: 'نوع', stage: 'مرحله', lane: 'ردیف', owner: 'مسئول', severity: 'شدت', score: 'امتیاز' },
    hint: 'واژه‌های نشان‌دار کارت را تنظیم می‌کنند: #درد !۳ >مرحله /ردیف @مسئول. Tab کامل می‌کند، Enter می‌افزاید، Esc بیرون می‌رود.',
    owner: (name) => `مسئول \u2068${name}\u2069`,
    severity: (n, level) => `شدت ${f.number(n)}، ${level}`,
    score: (n) => `امتیاز ${f.signed(n)}`,
    stays: (token, why) => `«\u2068${token}\u2069» در متن می‌ماند: ${why}`,
    why: {
      unknown: 'اینجا شناخته نیست',
      repeated: 'یکی بس است',
      noLane: 'ردیفی برای این نوع نیست',
      noStage: 'مرحله گفته نشده است',
      noLevel: 'این نوع چنین درجه‌ای ندارد',
    },
    noText: 'چیزی افزوده نشد: یادداشت نشان دارد ولی هنوز متنی ندارد.',
    added: (kind, where) => `${kind} افزوده شد: ${where}`,
    sort: {
      search: 'نام مرحله، ردیف یا هر دو',
      none: 'چنین جایی نیست. آغاز نام مرحله یا ردیف را بنویسید.',
      places: (n) => `${f.number(n)} جا`,
      moved: (n, where, left) =>
        `${cards(n)} به ${where} منتقل شد. ${left === 0 ? 'ورودی خالی است.' : `${cards(left)} مانده است.`}`,
      help: 'کلیدهای جهت میان یادداشت‌ها می‌روند، Shift چند تا را انتخاب می‌کند و Enter یا M جا را می‌پرسد.',
    },
    bulk: {
      set: (n, field, value) => `${cards(n)}: ${field} شد \u2068${value}\u2069`,
      cleared: (n, field) => `${cards(n)}: ${field} برداشته شد`,
      tagged: (n, tag) => `${cards(n)}: برچسب \u2068${tag}\u2069 افزوده شد`,
      untagged: (n, tag) => `${cards(n)}: برچسب \u2068${tag}\u2069 برداشته شد`,
      withPersona: (n, name) => `${cards(n)}: پرسونای \u2068${name}\u2069 افزوده شد`,
      withoutPersona: (n, name) => `${cards(n)}: پرسونای \u2068${name}\u2069 برداشته شد`,
      duplicated: (n) => `${cards(n)} تکثیر شد`,
      someOf: (some, all) => `${f.number(some)} از ${f.number(all)}`,
    },
  };
};

import type { Formats } from '../../Formats.ts';
import type { tableDialog as en } from '../en/tableDialog.ts';

export const tableDialog = (f: Formats): ReturnType<typeof en> => {
  const cards = (n: number) => `${f.number(n)} کارت`;
  return {
    dialogTitle: 'ساختن کارت از جدول',
    linesTitle: 'ساختن کارت از خط‌ها',
    newTitle: 'نقشه بدون عنوان',
    shapeLabel: 'این چیست',
    shape: {
      grid: 'ردیف‌ها و مرحله‌ها: هر خانه یک کارت است',
      items: 'فهرست: هر سطر یک کارت است',
      lines: 'خط‌ها: هر خط یک کارت است',
    },
    turned: 'مرحله‌ها در سطرها هستند',
    turnedHint: 'سطرها و ستون‌ها را جابه‌جا می‌کند',
    hasSteps: 'گام‌ها کنار مرحله‌ها هستند',
    scaleLabel: 'مقیاس احساس‌ها',
    scaleHint: 'عددها به مقیاس نقشه برده می‌شوند',
    scaleUnknown: 'ناشناخته',
    scaleFromTo: (min, max) => `${min} تا ${max}`,
    matchLanes: 'هر ردیف چیست',
    matchColumns: 'هر ستون چیست',
    unnamed: (n) => `ستون ${f.number(n)}`,
    goal: 'هدف مرحله',
    skip: 'کنار گذاشتن',
    role: {
      text: 'متن کارت',
      stage: 'مرحله',
      step: 'گام',
      lane: 'ردیف',
      kind: 'نوع کارت',
      score: 'احساس',
      severity: 'شدت',
      frequency: 'فراوانی',
      impact: 'اثر',
      owner: 'مسئول',
      evidence: 'شواهد',
      status: 'وضعیت',
      channel: 'کانال',
      persona: 'پرسونا',
      tags: 'برچسب‌ها',
      skip: 'کنار گذاشتن',
    },
    willMake: 'این ساخته می‌شود',
    previewName: 'پیش‌نمایش نقشه',
    counts: (made, place) =>
      [
        made.stages > 0 && `${f.number(made.stages)} مرحله`,
        made.steps > 0 && `${f.number(made.steps)} گام`,
        made.lanes > 0 && `${f.number(made.lanes)} ردیف`,
        cards(made.cards),
        place,
      ]
        .filter((piece) => piece)
        .join(' · '),
    intoCell: (cell) => `در خانهٔ ${cell}`,
    intoInbox: 'در ورودی',
    moreColumns: (n) => `${f.number(n)} ستون دیگر`,
    moreLanes: (n) => `${f.number(n)} ردیف دیگر`,
    moreCards: (n) => `${f.number(n)} کارت دیگر`,
    asNewMap: 'به صورت نقشه جدید',
    addHere: 'افزودن به این نقشه',
    allTaken: 'همه چیز برداشته می‌شود.',
    notesTitle: 'کنارگذاشته یا تغییریافته',
    where: 'کجا',
    row: (n) => `سطر ${f.number(n)}`,
    note: {
      corner: () => 'نوشتهٔ گوشهٔ جدول کنار گذاشته می‌شود',
      unfit: (n) => `${f.number(n)} مقدار با ستون خود جور نیست و کنار گذاشته می‌شود`,
      notOfKind: (n) => `${f.number(n)} مقدار کنار گذاشته می‌شود: کارتی از این نوع آن را ندارد`,
      unknownKind: (n) => `${f.number(n)} نوع ناشناخته است: کارت نوع ردیف خود را می‌گیرد`,
      emptyRows: (n) => `${f.number(n)} سطر خالی`,
      emptyColumns: (n) => `${f.number(n)} ستون خالی`,
      skipped: (n) => `${f.number(n)} سطر یا ستون که با چیزی تطبیق نیافته است`,
      withoutText: (n) => `${f.number(n)} سطر بدون متن`,
      offScale: (n) => `${f.number(n)} احساس بیرون از مقیاس است و بدون امتیاز می‌ماند`,
      notUnderstood: (n) => `${f.number(n)} احساس روی هیچ مقیاسی جا نگرفت`,
      withoutStage: (n) => `${f.number(n)} سطر مرحله ندارد: کارت آن به ورودی می‌رود`,
      shortened: (n) => `${f.number(n)} متن بیش از اندازه بلند است و کوتاه می‌شود`,
    },
    fault: {
      tooWide: (limit) =>
        `جدول به این شکل بیش از ${limit} مرحله یا ردیف دارد. شکل دیگری انتخاب کنید، یا سطرها و ستون‌ها را جابه‌جا کنید.`,
      tooManyCards: (limit) => `این بیش از ${limit} کارت می‌سازد، بیشتر از آنچه در یک نقشه جا می‌شود.`,
    },
  };
};

import type { Formats } from '../../Formats.ts';
import type { mapScreen as en } from '../en/mapScreen.ts';

export const mapScreen = (f: Formats): ReturnType<typeof en> => {
  const cards = (n: number) => `${f.number(n)} کارت`;
  return {
    back: 'همه نقشه‌ها',
    title: 'عنوان نقشه',
    views: 'نماها',
    view: { map: 'نقشه', empathy: 'همدلی', table: 'جدول' },
    more: 'بیشتر',
    save: {
      saved: 'ذخیره شد',
      saving: 'در حال ذخیره…',
      unsaved: 'تغییرات ذخیره‌نشده',
      error: 'ذخیره نشد',
    },
    undo: (what) => (what === null ? 'واگرد' : `واگرد: ${what}`),
    redo: (what) => (what === null ? 'انجام دوباره' : `انجام دوباره: ${what}`),
    zoom: { group: 'بزرگ‌نمایی', level: (share) => `بزرگ‌نمایی ${f.percent(share)}، تنظیم روی ${f.percent(1)}` },
    inbox: {
      title: 'ورودی',
      count: (n) => `ورودی، ${cards(n)}`,
      empty: 'یادداشت‌های بدون جا این‌جا می‌مانند. در پایین بنویسید و Enter بزنید.',
      close: 'بستن ورودی',
      heading: (n) => `ورودی ${f.number(n)}`,
      moveSelected: (n) => `انتقال ${cards(n)} به…`,
      text: 'متن یادداشت',
      select: (text) => `انتخاب ${text}`,
      edit: (text) => `ویرایش ${text}`,
      moveTo: (text) => `انتقال ${text} به…`,
      delete: (text) => `حذف ${text}`,
      drag: (text) => `کشیدن ${text} روی نقشه`,
    },
    capture: {
      name: 'یادداشت سریع',
      placeholder: 'بنویسید و Enter بزنید…',
      add: 'افزودن یادداشت',
      toggle: 'جای یادداشت‌ها',
    },
    refused: {
      readOnly: 'چیزی تغییر نکرد: این نقشه فقط برای خواندن باز است.',
      tooManyCards: (limit) =>
        `چیزی افزوده نشد: هر نقشه تا ${cards(limit)} جا دارد. چند کارت را حذف کنید یا نقشه دیگری بسازید.`,
    },
    moveTo: { title: 'انتقال به…', move: 'انتقال' },
    palette: {
      title: 'پالت فرمان‌ها',
      search: 'جستجوی فرمان‌ها',
      none: 'فرمانی یافت نشد',
      found: (n) => `${f.number(n)} فرمان`,
    },
    shortcuts: {
      title: 'میان‌برهای صفحه‌کلید',
      singleKeys: 'استفاده از میان‌برهای تک‌کلید (N، V، C …)',
      or: 'یا',
      walk: 'حرکت روی شبکه',
      ends: 'نخستین و آخرین ستون',
      leave: 'ترک کردن، لغو',
      commit: 'ثبت متن و آغاز کارت بعدی',
      pan: 'جابه‌جایی دید هنگام کشیدن',
      menu: 'منوی چیزی که در کانون است',
    },
    linkTo: { title: 'پیوند به کدام کارت؟', search: 'جستجوی کارت‌ها', none: 'کارتی یافت نشد' },
    menu: { ground: 'نقشه', card: 'کارت', cell: 'خانه خالی', stage: 'مرحله', step: 'گام', lane: 'ردیف', link: 'پیوند' },
    toast: {
      deleted: {
        cards: (n) => `${cards(n)} حذف شد`,
        stage: 'مرحله حذف شد',
        step: 'گام حذف شد',
        lane: 'ردیف حذف شد',
        link: 'پیوند برداشته شد',
        persona: 'پرسونا حذف شد',
      },
      hidden: 'ردیف پنهان شد',
      undo: 'واگرد',
    },
    said: {
      undone: (what) => `واگرد شد: ${what}`,
      redone: (what) => `دوباره انجام شد: ${what}`,
      added: (where) => `کارت افزوده شد: ${where}`,
      intoInbox: 'کارت به ورودی افزوده شد',
      moved: (n, where) => `${cards(n)} به ${where} منتقل شد`,
      placed: (place, count) => `کارت ${f.number(place)} از ${f.number(count)} در خانه`,
      movedToInbox: (n) => `${cards(n)} به ورودی منتقل شد`,
      cell: (step, lane) => `«${step}»، ${lane}`,
      selected: (n) => `${cards(n)} انتخاب شد`,
      connectFrom: 'کارت مقصد پیوند را برگزینید. Esc لغو می‌کند.',
    },
    laneKind: 'نوع ردیف',
    laneKindNone: 'چنین نوعی نیست',
    addLane: 'افزودن ردیف',
  };
};

import type { Formats } from '../../Formats.ts';
import type { settings as en } from '../en/settings.ts';

export const settings = (f: Formats): ReturnType<typeof en> => ({
  title: 'تنظیمات',
  language: 'زبان',
  languageAuto: 'مانند مرورگر',
  theme: 'پوسته',
  themes: { auto: 'مانند سیستم', light: 'روشن', dark: 'تیره' },
  digits: 'رقم‌ها',
  digitKinds: { auto: 'مانند زبان', latin: 'لاتین (123)', persian: 'فارسی (۱۲۳)' },
  calendar: 'تقویم',
  calendars: { auto: 'مانند زبان', gregorian: 'میلادی', jalali: 'شمسی' },
  singleKeys: 'میان‌برهای تک‌کلید',
  singleKeysHint:
    '\u2068N\u2069، \u2068V\u2069، \u2068H\u2069 و مانند آن. میان‌برهای همراه با \u2068Ctrl\u2069 یا \u2068⌘\u2069 همیشه کار می‌کنند.',
  wheelZooms: 'چرخ ماوس بزرگ‌نمایی کند',
  wheelZoomsHint: 'در غیر این صورت پیمایش می‌کند و همراه با \u2068Ctrl\u2069 یا \u2068⌘\u2069 بزرگ‌نمایی.',
  tables: {
    recalled: 'مانند جدول پیشین با همین سرستون‌ها خوانده شد.',
    guess: 'از نو بخوان',
    kept: (n) => `سفر به یاد دارد که ستون‌های ${f.number(n)} جدول چگونه خوانده شود.`,
    forget: 'فراموش کن',
    forgotten: 'فراموش شد. جدول‌ها دوباره از روی واژه‌هایشان خوانده می‌شوند.',
  },
  states: {
    title: (n) => `${f.number(n)} وضع پیشین از نقشه‌ها`,
    hint: 'پیش از آن نگه داشته شده که واردکردن فایلی جای نقشه را بگیرد یا ترمیم آن را تغییر دهد. با باز کردن، نسخه‌ای جدا ساخته می‌شود و خود نقشه دست نمی‌خورد.',
    reason: { replace: 'پیش از جایگزینی', repair: 'پیش از ترمیم' },
    name: (title, time) => `${title} – ${time}`,
    open: 'باز کردن نسخه',
    openNamed: (name) => `باز کردن نسخه: \u2068${name}\u2069`,
    delete: 'حذف',
    deleteNamed: (name) => `حذف: \u2068${name}\u2069`,
    sure: 'حذف برای همیشه',
    sureNamed: (name) => `حذف برای همیشه: \u2068${name}\u2069`,
    deleted: (name) => `حذف شد: \u2068${name}\u2069`,
  },
  keptHere: 'این انتخاب‌ها روی همین دستگاه نگهداری می‌شود.',
});

import type { Formats } from '../../Formats.ts';
import type { table as en } from '../en/table.ts';

export const table = (f: Formats): ReturnType<typeof en> => ({
  title: (title) => `جدول: ${title}`,
  help: 'کلیدهای جهت میان خانه‌ها می‌روند. Enter وارد خانه می‌شود و ویرایش می‌کند یا آنچه را جمع شده باز می‌کند؛ Escape بیرون می‌آید. Alt با کلیدهای جهت جابه‌جا می‌کند. Shift+F10 منو را باز می‌کند.',
  corner: 'ردیف‌ها و گام‌ها',
  stage: (title) => `مرحله: ${title}`,
  step: (title) => `گام: ${title}`,
  lane: (title) => `ردیف: ${title}`,
  comma: '، ',
  hidden: 'پنهان در نقشه',
  collapsed: 'جمع‌شده در نقشه',
  empty: 'خالی',
  cardCount: (n) => `${f.number(n)} کارت`,
  folded: (n) => `جمع‌شده، ${f.number(n)} کارت`,
  unfold: (n) => `باز کردن: ${f.number(n)} کارت`,
  collapse: (name) => `جمع کردن ${name}`,
  expand: (name) => `باز کردن ${name}`,
  addToInbox: 'افزودن کارت به ورودی',
  links: (n) => `${f.number(n)} پیوند`,
  arrangement: 'چیدمان',
  arrangements: { lanes: 'ردیف‌ها و گام‌ها', cards: 'هر کارت یک سطر' },
  columns: 'ستون‌ها',
  cards: (title) => `کارت‌ها: ${title}`,
  cardsHelp:
    'کلیدهای جهت میان خانه‌ها می‌روند. Enter خانه را ویرایش می‌کند و روی سرستون مرتب می‌کند. Shift+F10 منو را باز می‌کند.',
  sorted: (column, descending) => `مرتب‌شده بر پایه ${column}، ${descending ? 'نزولی' : 'صعودی'}`,
  yes: 'بله',
  no: 'خیر',
  feltBy: 'صاحب احساس',
  sources: 'منابع',
  unsorted: 'مرتب‌شده مانند نقشه',
});

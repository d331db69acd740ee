import type { Formats } from '../../Formats.ts';
import type { paste as en } from '../en/paste.ts';

export const paste = (f: Formats): ReturnType<typeof en> => {
  const cards = (n: number) => `${f.number(n)} کارت`;
  return {
    said: {
      copied: (n) => `${cards(n)} کپی شد`,
      copiedLane: 'ردیف با کارت‌هایش کپی شد',
      cut: (n) => `${cards(n)} بریده شد`,
      pasted: (n) => `${cards(n)} چسبانده شد`,
      pastedLane: 'ردیف با کارت‌هایش چسبانده شد',
      intoInbox: (n) => `${cards(n)} در ورودی چسبانده شد`,
      partlyIntoInbox: (n, loose) =>
        `${cards(n)} چسبانده شد؛ ${f.number(loose)} تای آن‌ها به ورودی رفت، چون نقشه آنجا برایشان جا ندارد`,
    },
    fault: {
      nothing: 'در کلیپ‌بورد چیزی نیست که بتواند کارت شود.',
      unreadable: 'آنچه چسبانده شد خوانده نشد. چیزی تغییر نکرد.',
      copyRefused: 'مرورگر به سفر اجازه استفاده از کلیپ‌بورد را نداد. به جای آن \u2068Ctrl+C\u2069 را بزنید.',
      pasteRefused: 'مرورگر به سفر اجازه خواندن کلیپ‌بورد را نداد. به جای آن \u2068Ctrl+V\u2069 را بزنید.',
    },
  };
};

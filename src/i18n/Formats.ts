export type Language = 'en' | 'fa';
export const LANGUAGES: readonly Language[] = ['en', 'fa'];

export interface FormatSettings {
  readonly language: Language;
  /** `auto` follows the language. */
  readonly digits: 'auto' | 'latin' | 'persian';
  readonly calendar: 'auto' | 'gregorian' | 'jalali';
}

/** Numbers, dates and plurals as the user reads them, all through Intl. */
export interface Formats {
  readonly language: Language;
  readonly number: (n: number, options?: Intl.NumberFormatOptions) => string;
  /** With a sign: +2, −1.5, 0. */
  readonly signed: (n: number) => string;
  readonly percent: (share: number) => string;
  readonly date: (date: Date, style?: 'short' | 'medium' | 'long') => string;
  readonly dateTime: (date: Date) => string;
  /** In which calendar dates are written and read. */
  readonly calendar: 'gregory' | 'persian';
  /** A text with its ASCII digits as the user reads digits. */
  readonly inDigits: (text: string) => string;
  /** "3 minutes ago" */
  readonly ago: (date: Date, now: Date) => string;
  readonly plural: (n: number, forms: { readonly one: string; readonly other: string }) => string;
  readonly list: (items: readonly string[]) => string;
  readonly bytes: (n: number) => string;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Makes something once, the first time it is asked for. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const NUMBERING = { en: 'latn', fa: 'arabext' } as const;

/** As Intl writes them, with a left-to-right mark before Persian signs; but for the minus, for which it has a hyphen in English. */
const SIGNS = {
  en: { plus: '+', minus: '\u2212', point: '.', percent: '%' },
  fa: { plus: '\u200e+', minus: '\u200e\u2212', point: '٫', percent: '٪' },
} as const;

/** Whole numbers without sign and group marks: what is written most, and without Intl. */
const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0 && n < 1000 && !Object.is(n, -0);
const persianDigits = (n: number): string =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
/** The plural rules of the two languages (CLDR): zero and what is less than one is singular in Persian. */
const isOne = (n: number, language: Language): boolean => (language === 'fa' ? Math.abs(n) <= 1 : Math.abs(n) === 1);

/** The formats for a language and the user's settings of digits and calendar. */
export function createFormats({ language, digits, calendar }: FormatSettings): Formats {
  const numbering = digits === 'auto' ? NUMBERING[language] : digits === 'persian' ? 'arabext' : 'latn';
  const days =
    calendar === 'auto' ? (language === 'fa' ? 'persian' : 'gregory') : calendar === 'jalali' ? 'persian' : 'gregory';
  const locale = `${language === 'fa' ? 'fa-IR' : 'en'}-u-nu-${numbering}-ca-${days}`;
  // Making one of these takes milliseconds, the first one of all tens of them, and most screens do without.
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const numberByIntl = (n: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    let format = numberFormats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options });
      numberFormats.set(key, format);
    }
    return format.format(n).replace('-', '\u2212');
  };
  const count = numbering === 'latn' ? String : persianDigits;
  const number = (n: number, options?: Intl.NumberFormatOptions): string =>
    !options && isCount(n) ? count(n) : numberByIntl(n, options ?? {});
  // The signs and marks of a language with its own digits; with others Intl knows them.
  const isUsual = numbering === NUMBERING[language];
  const signed = (n: number): string => {
    const whole = Math.trunc(Math.abs(n));
    const half = Math.abs(n) - whole;
    if (!isUsual || !isCount(whole) || (half !== 0 && half !== 0.5))
      return numberByIntl(n, { signDisplay: 'exceptZero' });
    const { plus, minus, point } = SIGNS[language];
    const sign = n > 0 ? plus : n < 0 ? minus : '';
    return `${sign}${count(whole)}${half === 0 ? '' : `${point}${count(5)}`}`;
  };
  const percent = (share: number): string => {
    const whole = Math.round(share * 100);
    if (isUsual && isCount(whole)) return `${count(whole)}${SIGNS[language].percent}`;
    return numberByIntl(share, { style: 'percent', maximumFractionDigits: 0 });
  };
  const relative = whenAsked(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const lists = whenAsked(() => new Intl.ListFormat(locale, { type: 'conjunction', style: 'short' }));
  return {
    language,
    number,
    signed,
    percent,
    date: (date, style = 'medium') => new Intl.DateTimeFormat(locale, { dateStyle: style }).format(date),
    dateTime: (date) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date),
    calendar: days,
    inDigits: (text) =>
      numbering === 'latn' ? text : text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit))),
    ago: (date, now) => {
      const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
      for (const [unit, length] of UNITS)
        if (Math.abs(seconds) >= length) return relative().format(Math.trunc(seconds / length), unit);
      return relative().format(0, 'minute');
    },
    plural: (n, forms) => forms[isOne(n, language) ? 'one' : 'other'],
    list: (items) => lists().format(items),
    bytes: (n) => {
      const [amount, unit] =
        n < 1_000_000 ? [Math.max(1, Math.round(n / 1000)), 'kilobyte'] : [n / 1_000_000, 'megabyte'];
      // Persian has no short words for these; its short form would be Latin letters.
      const unitDisplay = language === 'fa' ? 'long' : 'short';
      return number(amount, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
    },
  };
}

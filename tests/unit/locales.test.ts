import { describe, expect, it } from 'vitest';
import { createFormats, type Language } from '../../src/i18n/Formats.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { fa } from '../../src/i18n/locales/fa.ts';

const formats = (language: Language) => createFormats({ language, digits: 'auto', calendar: 'auto' });
const persian = fa(formats('fa'));
const english = en(formats('en'));

/** Every message by path; functions are called with stand-ins for what they take. */
function texts(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    for (const stand of [3, '۳', ['۳'], { label: '۳' }])
      try {
        const made: unknown = node(...Array<unknown>(node.length).fill(stand));
        if (typeof made === 'string' && !made.includes('undefined')) return [[path, made]];
      } catch {
        // It takes something else.
      }
    return [];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`));
}
const shape = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.fromEntries(
        Object.keys(node)
          .sort()
          .map((key) => [key, shape((node as Record<string, unknown>)[key])]),
      )
    : typeof node;

/** Names that stay Latin in Persian: brands, acronyms, keys, file formats. */
const LATIN_NAMES =
  /^(?:SVG|PNG|JSON|PDF|English|YYYY-MM-DD|Enter|Esc|Ctrl|NPS|CSAT|CES|CLV|RICE|ICE|CSV|Jira|Linear|GitHub|Markdown|[\d\s×+−%.,/:·()–-])+$/;

describe('languages (LANG-1)', () => {
  it('both say the same things', () => expect(shape(persian)).toEqual(shape(english)));

  it('no message is empty', () => {
    for (const messages of [english, persian])
      for (const [path, text] of texts(messages)) expect(text.trim(), path).not.toBe('');
  });

  it('LANG-23 a name in quotation marks is isolated from the sentence around it', () => {
    const bare = [english, persian].flatMap((messages) => texts(messages).filter(([, text]) => /[“«][3۳]/.test(text)));
    expect(bare).toEqual([]);
  });

  it('LANG-2 no Persian message was left in Latin letters', () => {
    const left = texts(persian).filter(([, text]) => /[A-Za-z]/.test(text) && !/[\u0600-\u06ff]/.test(text));
    expect(left.filter(([, text]) => !LATIN_NAMES.test(text.replace(/[\u2066-\u2069]/g, '')))).toEqual([]);
  });

  it('LANG-2 Persian is written with Persian letters, and without stray spaces before ها', () => {
    for (const [path, text] of texts(persian)) {
      expect(text, path).not.toMatch(/[يكةىۀ]/);
      expect(text, path).not.toMatch(/[\u0600-\u06ff] (ها|های|تر|ترین)(?![\u0600-\u06ff])/);
      expect(text, path).not.toMatch(/(?<![\u0600-\u06ff\u200c])(می|نمی) [\u0600-\u06ff]/);
    }
  });
});

describe('numbers, dates and plurals (LANG-3)', () => {
  it('follows the language, and the settings where they differ from it', () => {
    expect(formats('fa').number(12.5)).toBe('۱۲٫۵');
    expect(createFormats({ language: 'fa', digits: 'latin', calendar: 'auto' }).number(12)).toBe('12');
    expect(createFormats({ language: 'en', digits: 'persian', calendar: 'auto' }).number(12)).toBe('۱۲');
    const day = new Date(Date.UTC(2026, 2, 21, 12));
    expect(formats('fa').date(day, 'long')).toContain('فروردین');
    expect(createFormats({ language: 'fa', digits: 'auto', calendar: 'gregorian' }).date(day, 'long')).toContain(
      'مارس',
    );
    expect(formats('en').date(day, 'long')).toContain('March');
  });

  it('puts plurals where the language has them', () => {
    expect(english.library.cards(1)).toBe('1 card');
    expect(english.library.cards(0)).toBe('0 cards');
    expect(english.library.cards(2)).toBe('2 cards');
    expect(persian.library.cards(2)).toBe('۲ کارت');
  });

  it('says how long ago something was', () => {
    const now = new Date(Date.UTC(2026, 0, 1, 12));
    const earlier = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    expect(formats('en').ago(earlier(3), now)).toBe('3 minutes ago');
    expect(formats('fa').ago(earlier(3), now)).toBe('۳ دقیقه پیش');
    expect(formats('en').ago(earlier(24 * 60), now)).toBe('yesterday');
  });

  it('names sizes in words of the language', () => {
    expect(formats('en').bytes(352_000)).toBe('352 kB');
    expect(formats('fa').bytes(352_000)).toContain('کیلوبایت');
    expect(formats('en').bytes(64 * 1024 * 1024)).toBe('67.1 MB');
  });
});

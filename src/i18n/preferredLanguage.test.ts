import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './preferredLanguage.ts';

describe('the first language (LANG-4)', () => {
  it.each([
    [['fa-IR', 'en'], 'fa'],
    [['fa'], 'fa'],
    [['de-DE', 'fa', 'en'], 'fa'],
    [['en-GB', 'fa'], 'en'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('%j starts in %s', (languages, expected) => expect(preferredLanguage(languages)).toBe(expected));
});

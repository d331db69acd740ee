import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../model/preferences.ts';
import { parsePreferences } from './preferences.ts';

describe('stored preferences (LIB-11)', () => {
  it('reads back what was stored', () => {
    const chosen = { ...DEFAULT_PREFERENCES, language: 'fa', theme: 'dark', wheelZooms: true } as const;
    expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
  });
  it('takes what is valid and the default for the rest', () => {
    expect(parsePreferences('{"language":"fa","theme":"pink","singleKeys":"no","__proto__":{"a":1},"x":1}')).toEqual({
      ...DEFAULT_PREFERENCES,
      language: 'fa',
    });
  });
  it.each([null, '', 'null', '[]', '{', '"fa"', '7'])('survives %j', (text) =>
    expect(parsePreferences(text)).toEqual(DEFAULT_PREFERENCES),
  );
});

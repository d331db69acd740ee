import { expect, test } from 'vitest';
import { loadFonts } from './fonts.ts';

const face = {} as FontFace;

test('LAY-4 both fonts are asked for in every weight that maps use, with letters of both scripts', async () => {
  const asked: string[] = [];
  const load = async (font: string, text = '') => {
    asked.push(`${font} ${text}`);
    return [face];
  };
  expect(await loadFonts({ load })).toBe(true);
  for (const weight of ['400', '500', '600'])
    for (const letter of ['S', 'س', '‌', '۱'])
      expect(asked.some((request) => request.startsWith(weight) && request.includes(letter))).toBe(true);
});

test('LAY-4 a font file that cannot be had does not keep the map from being shown', async () => {
  expect(await loadFonts({ load: async () => Promise.reject(new Error('gone')) })).toBe(false);
  expect(await loadFonts({ load: async () => [] })).toBe(false);
});

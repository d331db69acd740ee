import { expect, test } from 'vitest';
import { imageType } from './imageType.ts';

const text = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));

test.each([
  ['image/png', '\x89PNG\r\n\x1a\n rest'],
  ['image/jpeg', '\xff\xd8\xff\xe0 rest'],
  ['image/gif', 'GIF89a rest'],
  ['image/webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
])('MAP-24: %s is known by its first bytes', (mime, bytes) => {
  expect(imageType(text(bytes))).toBe(mime);
});

test.each([['<svg xmlns="http://www.w3.org/2000/svg"/>'], ['RIFF\x10\x00\x00\x00WAVE'], ['\x89PN'], ['']])(
  'MAP-24: %j is no image that Safar keeps',
  (bytes) => {
    expect(imageType(text(bytes))).toBeNull();
  },
);
